package longrun.wording;

import java.util.Locale;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;

/** Names and reasons in plain words. */
public final class ReasonText {
    private ReasonText() {}

    public static String activity(Activity activity) {
        String name = activity.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Why a workout is implausible; the bounds are those of its activity. */
    public static String flag(Flag flag) {
        return switch (flag) {
            case TOO_FAST -> "too fast to be true";
            case TOO_SLOW -> "too slow to be moving";
            case TOO_FAR -> "too far for one workout";
            case TOO_LONG -> "longer than 24 hours";
        };
    }

    /** Why a row was rejected, for example {@code neither duration nor distance}. */
    public static String rejection(Rejection rejection) {
        return switch (rejection.kind()) {
            case NO_DATE -> "no date";
            case UNREADABLE_DATE -> rejection.column() + " is \"" + rejection.found() + "\", which is no date";
            case UNREADABLE_NUMBER ->
                rejection.column() + " is \"" + rejection.found() + "\", which is no number of this column";
            case NEITHER_DURATION_NOR_DISTANCE -> "neither duration nor distance";
            case NOT_A_ROW -> "not a row of this file: " + rejection.found();
            case REPEATED_HEADER -> "the header once more";
        };
    }

    public static String field(Verdict.Field field) {
        return switch (field) {
            case HEART_RATE -> "heart rate";
            default -> LensText.spelled(field);
        };
    }
}
