package longrun.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.Cause;
import longrun.insight.anomaly.Comparison;
import longrun.insight.anomaly.Quantity;
import longrun.insight.anomaly.Swap;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.Label;

/** What is unusual of a workout, and why that may be, in sentences. */
public final class AnomalyText {
    /** What a chart has room for beside one of its points. */
    private static final int MOST_LISTED = 3;

    private final QuantityText quantities;

    public AnomalyText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** A cause by its name. */
    public static String name(Cause.What what) {
        return switch (what) {
            case UNIT_SWAPPED -> "unit swapped";
            case CLOCK_LEFT_RUNNING -> "clock left running";
            case PAUSED -> "paused";
            case CLOCK_STOPPED -> "clock stopped";
            case WRONG_ACTIVITY -> "wrong activity";
            case GPS_JUMP -> "GPS jump";
            case GPS_LOST -> "GPS lost";
            case EXCEPTIONAL -> "truly exceptional";
        };
    }

    /** A way to measure how unlike, by its name. */
    public static String name(Yardstick yardstick) {
        return switch (yardstick) {
            case IQR -> "Interquartile range";
            case Z_SCORE -> "z-score";
            case MODIFIED_Z_SCORE -> "Modified z-score";
        };
    }

    /** All that speaks for it: why it cannot be true, what is unusual, and what explains it. */
    public List<String> reasons(Anomaly anomaly) {
        List<String> reasons = new ArrayList<>();
        anomaly.flags().forEach(flag -> reasons.add(ReasonText.flag(flag)));
        anomaly.unusual().forEach(one -> reasons.add(unusual(one)));
        reasons.add(cause(anomaly.cause()));
        return reasons;
    }

    /** What explains it; of the truly exceptional, what is. */
    public String sentence(Anomaly anomaly) {
        if (anomaly.cause() instanceof Cause.Exceptional && !anomaly.unusual().isEmpty()) {
            return anomaly.unusual().stream().map(this::unusual).collect(Collectors.joining("; "));
        }
        return cause(anomaly.cause());
    }

    /** How many there are, such as {@code 12 of 300 workouts stand out; 4 of them have too few alike to be compared with}. */
    public String summary(Anomalies found) {
        int all = found.judged() + found.tooFewAlike();
        String few = found.tooFewAlike() == 0
                ? ""
                : "; " + quantities.count(found.tooFewAlike()) + " of them "
                        + (found.tooFewAlike() == 1 ? "has" : "have") + " too few alike to be compared with";
        String real = found.confirmed() == 0
                ? ""
                : "; " + quantities.count(found.confirmed()) + " you said " + (found.confirmed() == 1 ? "was" : "were")
                        + " real";
        return quantities.count(found.all().size()) + " of " + quantities.count(all)
                + (all == 1 ? " workout" : " workouts")
                + (found.all().size() == 1 ? " stands out" : " stand out") + few + real + ".";
    }

    /** Some of them, such as {@code 3 Jun 2019, dog walk: clock left running}; of many their number, and the first few. */
    public String list(List<Anomaly> anomalies, Labels labels) {
        String first = anomalies.stream()
                .limit(MOST_LISTED)
                .map(anomaly -> quantities.date(anomaly.date()) + ", " + kind(anomaly, labels) + ": "
                        + name(anomaly.cause().what()))
                .collect(Collectors.joining("; "));
        if (anomalies.size() == 1) {
            return first;
        }
        int more = anomalies.size() - MOST_LISTED;
        return quantities.count(anomalies.size()) + " workouts: " + first
                + (more > 0 ? "; and " + quantities.count(more) + " more" : "");
    }

    private String kind(Anomaly anomaly, Labels labels) {
        int row = labels.history().rowOf(anomaly.key()).orElseThrow();
        Label label = labels.label(row);
        return label == null
                ? ReasonText.activity(labels.history().activity(row)).toLowerCase(Locale.ROOT)
                : quantities.labels().counted(label, 1);
    }

    private String unusual(Comparison one) {
        return LensText.spelled(one.quantity()) + " " + value(one.quantity(), one.value()) + ", where "
                + value(one.quantity(), one.usual().low()) + " to "
                + value(one.quantity(), one.usual().high()) + " is usual";
    }

    private String value(Quantity quantity, double value) {
        return switch (quantity) {
            case DISTANCE -> quantities.distance(value);
            case DURATION -> quantities.duration(value);
            case PACE -> quantities.pace(value);
        };
    }

    private String cause(Cause cause) {
        if (cause instanceof Cause.UnitSwapped swapped) {
            return swap(swapped);
        }
        if (cause instanceof Cause.WrongActivity wrong) {
            return quantities.pace(wrong.pace()) + " is the pace of a " + activity(wrong.likelier());
        }
        if (cause instanceof Cause.Exceptional) {
            return "nothing else speaks against it";
        }
        return clockOrPlace(cause);
    }

    private String clockOrPlace(Cause cause) {
        Cause.Normal normal = cause.normal();
        if (cause instanceof Cause.ClockLeftRunning running) {
            return Double.isNaN(running.tooMany())
                    ? "the clock probably ran on"
                    : "the clock ran on for " + quantities.duration(running.tooMany()) + " more than " + takes(normal);
        }
        if (cause instanceof Cause.Paused paused) {
            return "stopped on the way for " + quantities.duration(paused.tooMany()) + ": " + takes(normal);
        }
        if (cause instanceof Cause.ClockStopped stopped) {
            return "the clock missed " + quantities.duration(stopped.tooFew()) + ": " + takes(normal);
        }
        if (cause instanceof Cause.GpsJump jump) {
            return Double.isNaN(jump.tooMany())
                    ? "the recorded place probably jumped"
                    : quantities.distance(jump.tooMany()) + " too many: " + reaches(normal);
        }
        if (cause instanceof Cause.GpsLost lost) {
            return quantities.distance(lost.tooFew()) + " missing: " + reaches(normal);
        }
        throw new IllegalArgumentException("no words for " + cause);
    }

    private String takes(Cause.Normal normal) {
        return quantities.distance(normal.metres()) + " usually take " + quantities.duration(normal.seconds());
    }

    private String reaches(Cause.Normal normal) {
        return quantities.duration(normal.seconds()) + " usually reach for " + quantities.distance(normal.metres());
    }

    private String swap(Cause.UnitSwapped swapped) {
        Cause.Normal normal = swapped.normal();
        Swap swap = swapped.swap();
        String values = swap.quantity() == Quantity.DISTANCE
                ? quantities.distance(normal.metres())
                : quantities.duration(normal.seconds());
        return LensText.spelled(swap).replace('_', ' ') + ": as " + values + " it would be "
                + quantities.pace(normal.seconds() / normal.metres() * 1000);
    }

    private static String activity(Activity activity) {
        return ReasonText.activity(activity).toLowerCase(Locale.ROOT);
    }
}
