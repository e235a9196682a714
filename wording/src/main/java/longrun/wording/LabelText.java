package longrun.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Method;
import longrun.insight.label.Reason;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** Why a workout has its label, in sentences. */
public final class LabelText {
    private final QuantityText quantities;
    private final LabelNames labels;

    public LabelText(QuantityText quantities) {
        this.quantities = quantities;
        this.labels = quantities.labels();
    }

    /** One sentence: {@code 28:25 /mi for 22 m, like 412 other dog walks; the nearest run is 9:42 /mi faster}. */
    public String sentence(GivenLabel given) {
        return String.join("; ", reasons(given));
    }

    /** The reasons one by one, the weightiest first. */
    public List<String> reasons(GivenLabel given) {
        return given.reasons().stream().map(this::reason).toList();
    }

    /** How a label was reached, for people. */
    public static String method(Method method) {
        return switch (method) {
            case CORRECTED -> "You said so.";
            case RULE -> "Its values are beyond what a person can do.";
            case K_MEANS -> "Compared with the groups found in this history (k-means on pace, distance and duration).";
            case DECLARED -> "Its pace can be either, so the activity it was logged as decided.";
            case ERA -> "Too few workouts to compare with: told by the date the dog arrived.";
            case PACE_RULE -> "Too few workouts to compare with: told by its pace alone.";
        };
    }

    private String reason(Reason reason) {
        if (reason instanceof Reason.Corrected corrected) {
            return corrected(corrected.byValues());
        }
        if (reason instanceof Reason.Measured measured) {
            return quantities.pace(measured.pace().secondsPerKilometre()) + " for "
                    + quantities.duration(measured.seconds());
        }
        if (reason instanceof Reason.Like like) {
            return like(like);
        }
        if (reason instanceof Reason.NearestOther other) {
            return "the nearest " + labels.one(other.label()) + " is " + quantities.pace(Math.abs(other.faster()))
                    + (other.faster() < 0 ? " slower" : " faster");
        }
        if (reason instanceof Reason.Between between) {
            return "between your " + labels.many(Label.REAL_RUN) + " at "
                    + quantities.pace(between.run().secondsPerKilometre()) + " and your " + labels.many(Label.PUP_WALK)
                    + " at " + quantities.pace(between.walk().secondsPerKilometre());
        }
        if (reason instanceof Reason.DeclaredDecided declared) {
            return "this pace can be either, so its own word decides: logged as "
                    + ReasonText.activity(declared.activity());
        }
        return rarer(reason);
    }

    private String rarer(Reason reason) {
        if (reason instanceof Reason.FarFromEvery far) {
            return String.format(
                    Locale.ROOT,
                    "unlike anything else here: %.1f spreads from the nearest group, where %.1f is the limit",
                    far.spreads(),
                    far.allowed());
        }
        if (reason instanceof Reason.Implausible implausible) {
            return implausible.flags().stream().map(ReasonText::flag).collect(Collectors.joining(" and "));
        }
        if (reason instanceof Reason.TooFew few) {
            return "only " + quantities.count(few.trainedOn()) + " workouts to learn from, which takes "
                    + quantities.count(few.needed());
        }
        if (reason instanceof Reason.Era era) {
            return (era.before() ? "before the dog arrived on " : "since the dog arrived on ")
                    + quantities.date(era.dogArrived());
        }
        if (reason instanceof Reason.PaceBounds bounds) {
            return labels.a(Label.REAL_RUN) + " is up to "
                    + quantities.pace(bounds.runUpTo().secondsPerKilometre()) + ", " + labels.a(Label.PUP_WALK)
                    + " from " + quantities.pace(bounds.walkFrom().secondsPerKilometre());
        }
        if (reason instanceof Reason.Taught taught) {
            String corrections =
                    taught.corrections() == 1 ? "correction" : quantities.count(taught.corrections()) + " corrections";
            return "taught by your " + corrections + ", without which it would be " + labels.a(taught.without());
        }
        return "its distance or its duration is missing, so it has no pace";
    }

    private String corrected(@Nullable Label byValues) {
        return byValues == null
                ? "you said so; by its values it would take no label"
                : "you said so; by its values it would be " + labels.a(byValues);
    }

    private String like(Reason.Like like) {
        String usual = "around " + quantities.pace(like.usual().secondsPerKilometre());
        if (like.others() == 0) {
            return "the only " + labels.one(like.label()) + " so far, " + usual;
        }
        String others = like.others() == 1 ? labels.one(like.label()) : labels.many(like.label());
        return "like " + quantities.count(like.others()) + " other " + others + " " + usual;
    }
}
