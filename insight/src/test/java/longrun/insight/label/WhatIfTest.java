package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private final Histories account = new Histories()
            .add(40, 9, 5)
            .add(60, 21, 1.5)
            .add(3, 14, 2, Activity.WALK)
            .one(80, 3)
            .one(Activity.RIDE, 4, 20);

    @Test
    void labelsASupposedWorkoutAsTheSameOneThatIsThere() {
        History history = account.build();
        Labels labels = new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
        assertThat(IntStream.range(0, history.size())).allSatisfy(row -> {
            GivenLabel supposed = supposed(history, row).among(labels).orElse(null);
            if (labels.label(row) == null) {
                assertThat(supposed).isNull();
                return;
            }
            assertThat(supposed).isNotNull();
            assertThat(supposed.label()).isEqualTo(labels.label(row));
            assertThat(supposed.confidence()).isEqualTo(labels.confidence(row));
            assertThat(supposed.method()).isEqualTo(labels.method(row));
        });
    }

    @Test
    void isOneMoreThanThoseThatAreThere() {
        History history = account.build();
        Labels labels = new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
        GivenLabel supposed = supposed(history, 0).among(labels).orElseThrow();
        assertThat(supposed.reasons())
                .filteredOn(Reason.Like.class::isInstance)
                .singleElement()
                .satisfies(reason ->
                        assertThat(((Reason.Like) reason).others()).isEqualTo(labels.count(supposed.label())));
    }

    private static WhatIf supposed(History history, int row) {
        return new WhatIf(
                history.date(row),
                history.activity(row),
                Distance.ofMetres(history.metres(row)),
                Durations.ofSeconds(history.seconds(row)));
    }
}
