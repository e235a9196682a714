package longrun.workout;

import java.time.LocalDate;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/**
 * What a row says in words or claims without being believed.
 *
 * @param activity the activity's name as written
 * @param distanceUnit the unit the distance was written in: {@code mi}, {@code km} or {@code m}; empty if unknown
 * @param note the athlete's note, decoded; empty if there is none
 * @param recorder the app or device that recorded the workout; empty if unknown
 * @param submitted the day it was handed to the source
 * @param averagePace the average pace the file claims, which is checked and never used
 */
public record Declaration(
        String activity,
        String distanceUnit,
        String note,
        String recorder,
        @Nullable LocalDate submitted,
        @Nullable Pace averagePace) {
    public static Declaration of(String activity) {
        return new Declaration(activity, "", "", "", null, null);
    }
}
