package longrun.insight.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Overlay;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** Accounts made up for the tests, a workout a day from 2018-01-01. */
final class Histories {
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final List<Workout> workouts = new ArrayList<>();
    private final Random random = new Random(7);

    /** So many workouts about a pace and a distance, declared as runs. */
    Histories add(int count, double minutesPerMile, double miles) {
        return add(count, minutesPerMile, miles, Activity.RUN);
    }

    Histories add(int count, double minutesPerMile, double miles, Activity activity) {
        for (int added = 0; added < count; added++) {
            double pace = minutesPerMile * Math.exp(0.08 * random.nextGaussian());
            one(activity, pace, miles * Math.exp(0.3 * random.nextGaussian()));
        }
        return this;
    }

    /** One workout exactly so, declared as a run. */
    Histories one(double minutesPerMile, double miles) {
        return one(Activity.RUN, minutesPerMile, miles);
    }

    Histories one(Activity activity, double minutesPerMile, double miles) {
        return measured(
                activity, Measures.of(Distance.ofMiles(miles), Durations.ofSeconds(minutesPerMile * 60 * miles)));
    }

    Histories without(@Nullable Distance distance) {
        return measured(Activity.RUN, Measures.of(distance, distance == null ? Durations.ofSeconds(1800) : null));
    }

    Histories measured(Activity activity, Measures measures) {
        int number = workouts.size() + 1;
        String id = Integer.toString(number);
        workouts.add(new Workout(new Sighting(
                WorkoutKey.of(Source.MAPMYRUN, id),
                new Provenance(Source.MAPMYRUN, id, 1, number, number),
                new Started.OnDate(FIRST.plusDays(number - 1)),
                activity,
                measures,
                Declaration.of(activity.name()),
                Parts.NONE)));
        return this;
    }

    /** What the athlete says of one of them. */
    Histories say(int row, Overlay overlay) {
        workouts.set(row, new Workout(workouts.get(row).sighting(), overlay));
        return this;
    }

    History build() {
        return build(workouts);
    }

    /** The same workouts, handed over in another order. */
    History shuffled() {
        List<Workout> other = new ArrayList<>(workouts);
        Collections.shuffle(other, new Random(3));
        return build(other);
    }

    /** A history of one of the workouts alone. */
    History alone(int row) {
        return build(List.of(workouts.get(row)));
    }

    private static History build(List<Workout> workouts) {
        History.Builder history = History.builder(1);
        workouts.forEach(history::add);
        return history.build();
    }
}
