package longrun.wording;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.settings.LabelName;
import org.jspecify.annotations.Nullable;

/** What labels are called, by the athlete's own names where she gave any: the one place where a label becomes words. */
public final class LabelNames {
    /** Longrun's own names. */
    public static final LabelNames DEFAULT = new LabelNames(Map.of());

    /** In tables and beside a number what is mixed stands alone: "3 mixed". */
    private static final String MIXED = "mixed";

    private final Map<Label, LabelName> own = new EnumMap<>(Label.class);

    public LabelNames(Map<Label, LabelName> own) {
        this.own.putAll(own);
    }

    /** One workout with the label, inside of a sentence: {@code dog walk}. */
    public String one(Label label) {
        return name(label).one();
    }

    /** Several of them: {@code dog walks}. */
    public String many(Label label) {
        return name(label).many();
    }

    /** One of them with its article: {@code a dog walk}. */
    public String a(Label label) {
        String one = one(label);
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(one.charAt(0))) >= 0;
        return (vowel ? "an " : "a ") + one;
    }

    /** What stands behind a number: {@code dog walk} behind 1, {@code mixed} behind any. */
    public String counted(Label label, long count) {
        if (label == Label.MIXED && !own.containsKey(label)) {
            return MIXED;
        }
        return count == 1 ? one(label) : many(label);
    }

    /** A label by itself: {@code Dog walk}, {@code Mixed}, {@code No label}. */
    public String title(@Nullable Label label) {
        return label == null ? "No label" : capital(counted(label, 1));
    }

    /** Workouts with a label, as the head of a column has it: {@code Dog walks}. */
    public String titles(Label label) {
        return capital(counted(label, 2));
    }

    /** Which workouts a lens lets through: {@code Everything except outliers}. */
    public String filter(LabelFilter filter) {
        return switch (filter) {
            case EVERYTHING -> "Everything";
            case NOT_OUTLIER -> "Everything except " + many(Label.OUTLIER);
            case REAL_RUN -> titles(Label.REAL_RUN);
            case PUP_WALK -> titles(Label.PUP_WALK);
            case MIXED -> titles(Label.MIXED);
            case OUTLIER -> titles(Label.OUTLIER);
            case EXCLUDED -> "Left out by you";
        };
    }

    /** The same inside of a sentence: {@code everything except outliers}, {@code dog walks}. */
    public String within(LabelFilter filter) {
        return switch (filter) {
            case EVERYTHING -> "all workouts";
            case NOT_OUTLIER -> "everything except " + many(Label.OUTLIER);
            case REAL_RUN -> many(Label.REAL_RUN);
            case PUP_WALK -> many(Label.PUP_WALK);
            case MIXED -> counted(Label.MIXED, 2);
            case OUTLIER -> many(Label.OUTLIER);
            case EXCLUDED -> "left out by you";
        };
    }

    /** A name as a sentence begins with it. */
    public static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** The athlete's own name, else Longrun's. */
    public LabelName name(Label label) {
        LabelName chosen = own.get(label);
        return chosen == null ? usual(label) : chosen;
    }

    /** Longrun's own name of a label. */
    public static LabelName usual(Label label) {
        return switch (label) {
            case REAL_RUN -> new LabelName("run", "runs");
            case PUP_WALK -> new LabelName("dog walk", "dog walks");
            case MIXED -> new LabelName("mixed workout", "mixed workouts");
            case OUTLIER -> new LabelName("outlier", "outliers");
        };
    }
}
