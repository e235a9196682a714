package longrun.workout;

import java.time.LocalDate;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** Workouts for tests. */
public final class Workouts {
    private Workouts() {}

    /** One on a date, over some kilometres and minutes; 0 for an absent one. */
    public static Workout on(String id, LocalDate date, Activity activity, double kilometres, double minutes) {
        Measures measures = Measures.of(
                kilometres == 0 ? null : Distance.ofKilometres(kilometres),
                minutes == 0 ? null : Durations.ofSeconds(minutes * 60));
        return with(id, new Started.OnDate(date), activity, measures, "");
    }

    public static Workout with(
            String id, Started started, Activity activity, Measures measures, @Nullable String note) {
        return new Workout(new Sighting(
                WorkoutKey.of(Source.MAPMYRUN, id),
                new Provenance(Source.MAPMYRUN, id, 1, 1, 2),
                started,
                activity,
                measures,
                new Declaration("Run", "mi", note == null ? "" : note, "", null, null),
                Parts.NONE));
    }
}
