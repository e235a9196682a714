package longrun.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
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
import longrun.workout.history.Lens;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** Workouts made up for a test, each written down by its date, in metric units. */
public final class Diary {
    private final List<Workout> workouts = new ArrayList<>();
    private @Nullable LocalDate dog;

    /** A run of 5 km at 5:30 min/km. */
    public Diary run(LocalDate date) {
        return run(date, 5000, 330);
    }

    public Diary run(LocalDate date, double metres, double secondsPerKilometre) {
        return add(date, Activity.RUN, metres, secondsPerKilometre * metres / 1000);
    }

    /** A dog walk of 2.5 km at 13 min/km, declared as a run. */
    public Diary walk(LocalDate date) {
        return run(date, 2500, 780);
    }

    /** A workout whose metres or seconds may be NaN: not known. */
    public Diary add(LocalDate date, Activity activity, double metres, double seconds) {
        return add(date, activity, Source.MAPMYRUN, metres, seconds, Overlay.NONE);
    }

    public Diary add(LocalDate date, Activity activity, Source source, double metres, double seconds, Overlay overlay) {
        int number = workouts.size() + 1;
        String id = Integer.toString(number);
        Sighting sighting = new Sighting(
                WorkoutKey.of(source, id),
                new Provenance(source, id, 1, number, number),
                new Started.OnDate(date),
                activity,
                Measures.of(
                        Double.isNaN(metres) ? null : Distance.ofMetres(metres),
                        Double.isNaN(seconds) ? null : Durations.ofSeconds(seconds)),
                Declaration.of(activity.name()),
                Parts.NONE);
        workouts.add(new Workout(sighting, overlay));
        return this;
    }

    /** The dog arrives. */
    public Diary dog(LocalDate date) {
        dog = date;
        return this;
    }

    public History history() {
        History.Builder history = History.builder(1);
        workouts.forEach(history::add);
        return history.build();
    }

    public Labels labels() {
        History history = history();
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), dog).label(history);
    }

    public Evidence evidence(LocalDate asOf) {
        return evidence(Lens.ALL, asOf);
    }

    public Evidence evidence(Lens lens, LocalDate asOf) {
        return new Evidence(labels(), lens, asOf);
    }
}
