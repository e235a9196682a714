package longrun.insight.label;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import org.jspecify.annotations.Nullable;

/** A workout that is not there, and what it would be labelled among those that are. */
public record WhatIf(
        LocalDate date,
        Activity activity,
        @Nullable Distance distance,
        @Nullable Duration duration) {
    private static final WorkoutKey KEY = new WorkoutKey("whatif:1");

    /** The label it would take, with its reasons, by the classifier of these labels; empty if it would take none. */
    public Optional<GivenLabel> among(Labels labels) {
        History alone = History.builder(0).add(workout()).build();
        Classifier classifier = labels.classifier();
        Judgement judgement = classifier.judge(alone, 0);
        return judgement == null
                ? Optional.empty()
                : Optional.of(classifier.explain(alone, 0, judgement, labels.count(judgement.label())));
    }

    private Workout workout() {
        return new Workout(new Sighting(
                KEY,
                new Provenance(new Source("whatif"), "1", 1, 1, 1),
                new Started.OnDate(date),
                activity,
                Measures.of(distance, duration),
                Declaration.of(activity.name()),
                Parts.NONE));
    }
}
