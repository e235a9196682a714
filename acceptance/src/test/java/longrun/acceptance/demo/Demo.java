package longrun.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.Receipt;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.Source;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;

/** The demo history imported and labelled. */
record Demo(DemoHistory made, InMemoryStore store, Receipt receipt, Labels labels) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-13T08:00:00Z"), ZoneOffset.UTC);

    static Demo of(long seed) {
        DemoHistory made = DemoHistory.generate(seed);
        InMemoryStore store = new InMemoryStore();
        Receipt receipt = take(made, store);
        History history = store.history(Athlete.DEFAULT);
        LabelModel model = new LabelTrainer(LabelParameters.DEFAULT).train(history);
        return new Demo(
                made,
                store,
                receipt,
                Classifier.of(model, List.of(DemoHistory.EVENT)).label(history));
    }

    static Receipt take(DemoHistory made, InMemoryStore store) {
        byte[] file = made.csv().getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Intake(store, CLOCK)
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(file),
                        "demo.csv",
                        file.length,
                        Terms.CAREFUL,
                        Progress.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).receipt();
    }

    History history() {
        return labels.history();
    }

    /** The row of a workout of the demo, by its id in MapMyRun. */
    int row(String id) {
        return history().rowOf(WorkoutKey.of(Source.MAPMYRUN, id)).orElseThrow();
    }

    /** The label given to a workout of the demo. */
    Optional<Label> given(String id) {
        return Optional.ofNullable(labels.label(row(id)));
    }

    /** The share of the workouts whose label is known that were given it. */
    double accuracy() {
        Map<String, Label> truth = made.truth();
        long right = truth.entrySet().stream()
                .filter(known -> given(known.getKey()).equals(Optional.of(known.getValue())))
                .count();
        return right / (double) truth.size();
    }

    /** The share of those with a label that were given it. */
    double accuracy(Label label) {
        List<String> those = made.truth().entrySet().stream()
                .filter(known -> known.getValue() == label)
                .map(Map.Entry::getKey)
                .toList();
        long right = those.stream()
                .filter(id -> given(id).equals(Optional.of(label)))
                .count();
        return right / (double) those.size();
    }
}
