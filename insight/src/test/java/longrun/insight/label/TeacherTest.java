package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

class TeacherTest {
    private static final Overlay RUN = Overlay.NONE.withLabel(Label.REAL_RUN);
    private static final Overlay WALK = Overlay.NONE.withLabel(Label.PUP_WALK);

    /** Jogs of 4 miles at 14:12 per mile, strolls of 1.3 at 15:00: paces overlap, all logged as runs. */
    private static final int JOGS = 100;

    private static Histories slowJogger() {
        return new Histories().add(JOGS, 14.2, 4).add(100, 15, 1.3);
    }

    private static Overlay truth(int row) {
        return row < JOGS ? RUN : WALK;
    }

    @Test
    void tenCorrectionsRaiseTheAccuracyOnTheOthersFromAHalfToMoreThanEightInTen() {
        double before = 0;
        double after = 0;
        int accounts = 20;
        for (int seed = 0; seed < accounts; seed++) {
            Histories account = slowJogger();
            Labels untaught = labels(account.build());
            Set<Integer> told = tenOf(200, seed);
            told.forEach(row -> account.say(row, truth(row)));
            before += accuracy(untaught, told) / accounts;
            double taught = accuracy(labels(account.build()), told);
            assertThat(taught).isGreaterThan(0.7);
            after += taught / accounts;
        }
        assertThat(before).isBetween(0.45, 0.55);
        assertThat(after).isGreaterThan(0.85);
    }

    @Test
    void changesNoLabelWhereCorrectionsAgree() {
        Histories account = new Histories().add(60, 9, 4).add(90, 21, 2);
        Labels untaught = labels(account.build());
        IntStream.range(0, 10).forEach(row -> account.say(row * 15, row < 4 ? RUN : WALK));
        Labels taught = labels(account.build());

        assertThat(IntStream.range(0, 150)).allMatch(row -> taught.label(row) == untaught.label(row));
    }

    @Test
    void oneSlipOfTheHandCarriesNoOtherAlong() {
        Histories account = new Histories().add(60, 9, 4).add(90, 21, 2);
        Labels untaught = labels(account.build());
        Labels taught = labels(account.say(5, WALK).build());

        assertThat(IntStream.range(0, 150).filter(row -> row != 5))
                .allMatch(row -> taught.label(row) == untaught.label(row));
    }

    @Test
    void isPartOfTheModelSoThatAWorkoutIsTheSameAlone() {
        Histories account = slowJogger();
        tenOf(200, 1).forEach(row -> account.say(row, truth(row)));
        Labels among = labels(account.build());
        for (int row = 0; row < 200; row += 7) {
            GivenLabel alone = among.classifier().label(account.alone(row), 0).orElseThrow();
            assertThat(alone.label()).isEqualTo(among.label(row));
            assertThat(alone.confidence()).isEqualTo(among.confidence(row));
        }
    }

    @Test
    void isTheSameWhateverOrderWorkoutsComeIn() {
        Histories account = slowJogger();
        tenOf(200, 1).forEach(row -> account.say(row, truth(row)));
        assertThat(labels(account.shuffled()).classifier().model())
                .isEqualTo(labels(account.build()).classifier().model());
    }

    @Test
    void learnsNothingOfRunsAndWalksFromAnOutlier() {
        Histories account = slowJogger().say(3, Overlay.NONE.withLabel(Label.OUTLIER));
        LabelModel model = labels(account.build()).classifier().model();
        assertThat(model.lesson()).isNull();
        assertThat(model.trainedOn().corrections()).isZero();
    }

    @Test
    void learnsNothingFromWhatIsLeftOutOrImplausibleOrNotOnFoot() {
        Histories account = slowJogger()
                .one(Activity.RIDE, 4, 10)
                .one(1, 3)
                .say(200, WALK)
                .say(201, WALK)
                .say(150, WALK.withStanding(Overlay.Standing.EXCLUDED));
        assertThat(labels(account.build()).classifier().model().lesson()).isNull();
    }

    @Test
    void changesTheHashOfTheTrainingSet() {
        LabelModel untaught = labels(slowJogger().build()).classifier().model();
        LabelModel run = labels(slowJogger().say(3, RUN).build()).classifier().model();
        LabelModel walk = labels(slowJogger().say(3, WALK).build()).classifier().model();
        assertThat(Set.of(
                        untaught.trainedOn().hash(),
                        run.trainedOn().hash(),
                        walk.trainedOn().hash()))
                .hasSize(3);
        assertThat(walk.trainedOn().corrections()).isOne();
    }

    @Test
    void takesAMixedWorkoutForHalfARun() {
        Histories account = slowJogger();
        IntStream.range(0, 20).forEach(row -> account.say(row * 10, Overlay.NONE.withLabel(Label.MIXED)));
        Labels labels = labels(account.build());
        assertThat(labels.count(Label.MIXED)).isGreaterThan(150);
    }

    @Test
    void hasNoLessonWithTooLittleToTrainOn() {
        LabelModel model = labels(new Histories().add(4, 9, 4).say(0, WALK).build())
                .classifier()
                .model();
        assertThat(model.lesson()).isNull();
        assertThat(model.trainedOn().corrections()).isOne();
    }

    @Test
    void saysThatCorrectionsTaughtItAndWhatItWouldBeWithoutThem() {
        Histories account = slowJogger();
        Set<Integer> told = tenOf(200, 1);
        told.forEach(row -> account.say(row, truth(row)));
        Labels labels = labels(account.build());
        int walk = IntStream.range(JOGS, 200)
                .filter(row -> !told.contains(row) && labels.label(row) == Label.PUP_WALK)
                .findFirst()
                .orElseThrow();
        assertThat(labels.given(walk).orElseThrow().reasons()).contains(new Reason.Taught(10, Label.REAL_RUN));
    }

    @Test
    void isNeverSurerThanTheClustersAre() {
        Histories account = new Histories().add(60, 9, 4).add(90, 21, 2);
        IntStream.range(0, 150).forEach(row -> account.say(row, row < 60 ? RUN : WALK));
        History history = account.build();
        Lesson lesson = new LabelTrainer(LabelParameters.DEFAULT).train(history).lesson();
        assertThat(lesson).isNotNull();
        assertThat(lesson.teach(1, 0, 0)).isLessThanOrEqualTo(0.99);
        assertThat(lesson.teach(0, 100, 0)).isGreaterThanOrEqualTo(0.01 - 1e-12);
    }

    private static Set<Integer> tenOf(int workouts, int seed) {
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, workouts).boxed().toList());
        Collections.shuffle(rows, new Random(seed));
        return new HashSet<>(rows.subList(0, 10));
    }

    private static double accuracy(Labels labels, Set<Integer> but) {
        return IntStream.range(0, labels.history().size())
                .filter(row -> !but.contains(row))
                .mapToDouble(row -> labels.label(row) == truth(row).label() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
    }
}
