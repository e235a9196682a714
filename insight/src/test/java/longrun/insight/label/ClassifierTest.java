package longrun.insight.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Event;
import longrun.workout.Flag;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.history.History;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private static final LocalDate DOG = LocalDate.of(2018, 1, 3);

    @Test
    void tellsRunsFromWalks() {
        Labels labels = labels(new Histories().add(50, 9, 4).add(80, 21, 2));
        assertThat(IntStream.range(0, 50)).allMatch(row -> labels.label(row) == Label.REAL_RUN);
        assertThat(IntStream.range(50, 130)).allMatch(row -> labels.label(row) == Label.PUP_WALK);
        assertThat(labels.method(0)).isEqualTo(Method.K_MEANS);
    }

    @ParameterizedTest
    @CsvSource({"7", "9", "11", "12"})
    void findsNoWalkInAnAccountOfRuns(double pace) {
        Labels labels = labels(new Histories().add(200, pace, 4));
        assertThat(labels.count(Label.REAL_RUN)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"17.5", "19", "21", "25"})
    void findsNoRunInAnAccountOfWalks(double pace) {
        Labels labels = labels(new Histories().add(200, pace, 2));
        assertThat(labels.count(Label.PUP_WALK)).isGreaterThanOrEqualTo(198);
        assertThat(labels.count(Label.REAL_RUN)).isZero();
    }

    @Test
    void findsTheWalkAmongRunsOnly() {
        Labels labels = labels(new Histories().add(200, 9, 4).one(24, 1));
        assertThat(labels.label(200)).isEqualTo(Label.PUP_WALK);
    }

    @Test
    void takesLongRunsForRuns() {
        Histories account = new Histories().add(100, 9, 4).add(200, 21, 2);
        account.one(9.5, 13.1).one(10, 26.2).one(11, 26.2).one(12, 31).one(13, 50);
        Labels labels = labels(account);
        assertThat(IntStream.range(300, 305)).allMatch(row -> labels.label(row) == Label.REAL_RUN);
    }

    @Test
    void leavesTheSlowRunnerToWhatSheDeclared() {
        Histories account = new Histories().add(60, 14.6, 2).add(60, 14.6, 2, Activity.WALK);
        Labels labels = labels(account);
        assertThat(IntStream.range(0, 60)).allMatch(row -> labels.label(row) == Label.REAL_RUN);
        assertThat(IntStream.range(60, 120).filter(row -> labels.label(row) == Label.PUP_WALK))
                .hasSizeGreaterThan(40);
        int declared = IntStream.range(0, 120)
                .filter(row -> labels.method(row) == Method.DECLARED)
                .findFirst()
                .orElseThrow();
        assertThat(labels.given(declared).orElseThrow().reasons())
                .contains(new Reason.DeclaredDecided(labels.history().activity(declared)));
    }

    @Test
    void ignoresWhatWasDeclaredWherePaceCanTell() {
        Histories asRuns = new Histories().add(50, 9, 4).add(50, 21, 2);
        Histories asWalks = new Histories().add(50, 9, 4, Activity.WALK).add(50, 21, 2, Activity.HIKE);
        Labels one = labels(asRuns);
        Labels other = labels(asWalks);
        assertThat(IntStream.range(0, 100)).allMatch(row -> one.label(row) == other.label(row));
    }

    @Test
    void callsMixedWhatLiesRightBetween() {
        Classifier classifier =
                classifier(new Histories().add(100, 9, 3).add(100, 21, 3).build());
        Histories asked = new Histories();
        for (int step = 0; step < 180; step++) {
            asked.one(10 + step * 0.05, 3);
        }
        Labels labels = classifier.label(asked.build());
        List<Integer> mixed = IntStream.range(0, 180)
                .filter(row -> labels.label(row) == Label.MIXED)
                .boxed()
                .toList();
        assertThat(mixed).isNotEmpty().allMatch(row -> row > 40 && row < 120);
        GivenLabel given = labels.given(mixed.get(0)).orElseThrow();
        assertThat(given.confidence()).isBetween(0.4, 0.5);
        assertThat(given.reasons()).hasSize(2).last().isInstanceOf(Reason.Between.class);
    }

    @Test
    void givesWayToWhatTheAthleteSays() {
        Overlay walk = Overlay.NONE.withLabel(Label.PUP_WALK);
        Histories account = new Histories()
                .add(50, 9, 4)
                .add(80, 21, 2)
                .one(Activity.RIDE, 3, 20)
                .one(1, 3);
        Labels plain = labels(account);
        Labels labels = labels(account.say(0, walk).say(130, walk).say(131, walk));

        assertThat(List.of(0, 130, 131)).allSatisfy(row -> {
            assertThat(labels.label(row)).isEqualTo(Label.PUP_WALK);
            assertThat(labels.confidence(row)).isOne();
            assertThat(labels.method(row)).isEqualTo(Method.CORRECTED);
        });
        assertThat(labels.given(0).orElseThrow().reasons()).containsExactly(new Reason.Corrected(Label.REAL_RUN));
        assertThat(labels.given(130).orElseThrow().reasons()).containsExactly(new Reason.Corrected(null));
        assertThat(labels.given(131).orElseThrow().reasons()).containsExactly(new Reason.Corrected(Label.OUTLIER));
        assertThat(labels.count(Label.PUP_WALK)).isEqualTo(plain.count(Label.PUP_WALK) + 3);
        assertThat(IntStream.range(1, 130)).allMatch(row -> labels.label(row) == plain.label(row));
    }

    @Test
    void learnsNothingFromWhatIsLeftOutAndCountsItNot() {
        Overlay out = Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED);
        Histories both = new Histories().add(60, 9, 4).add(60, 21, 2);
        Histories runs = new Histories().add(60, 9, 4);
        IntStream.range(60, 120).forEach(row -> both.say(row, out));

        Labels labels = labels(both);
        assertThat(labels.classifier().model().clusters())
                .isEqualTo(labels(runs).classifier().model().clusters());
        assertThat(labels.count(Label.PUP_WALK)).isZero();
        assertThat(labels.label(100)).isEqualTo(Label.PUP_WALK);
    }

    /** More than one thread labels at a time. */
    @Test
    void isTheSameInAHistoryOfTensOfThousands() {
        Histories account = new Histories().add(20_000, 9, 4).add(20_000, 21, 2);
        Labels labels = labels(account);
        Classifier classifier = labels.classifier();
        int runs = 0;
        for (int row = 0; row < 40_000; row++) {
            Judgement judgement = classifier.judge(labels.history(), row);
            assertThat(judgement).isNotNull();
            assertThat(labels.label(row)).isEqualTo(judgement.label());
            assertThat(labels.confidence(row)).isEqualTo(judgement.confidence());
            runs += judgement.label() == Label.REAL_RUN ? 1 : 0;
        }
        assertThat(labels.count(Label.REAL_RUN)).isEqualTo(runs);
    }

    @Test
    void isTheSameForOneAloneAsAmongThousands() {
        Histories account = new Histories().add(700, 9, 4).add(900, 18, 2).add(900, 24, 1);
        Labels among = labels(account);
        Classifier classifier = among.classifier();
        for (int row = 0; row < 2500; row += 7) {
            GivenLabel alone = classifier.label(account.alone(row), 0).orElseThrow();
            assertThat(alone.label()).isEqualTo(among.label(row));
            assertThat(alone.confidence()).isEqualTo(among.confidence(row));
            assertThat(alone.method()).isEqualTo(among.method(row));
        }
    }

    @Test
    void isSurerNearACentreThanBetweenTwo() {
        Classifier classifier =
                classifier(new Histories().add(100, 9, 3).add(100, 21, 3).build());
        History asked = new Histories().one(9, 3).one(11.5, 3).one(21, 3).build();
        Labels labels = classifier.label(asked);
        assertThat(labels.confidence(0)).isGreaterThan(labels.confidence(1)).isLessThan(1);
        assertThat(labels.confidence(2)).isGreaterThan(0.95).isLessThan(1);
    }

    @Test
    void boundsEveryConfidence() {
        Histories account = new Histories().add(100, 9, 3).add(100, 21, 3);
        for (double pace = 3; pace < 70; pace++) {
            account.one(pace, 0.1).one(pace, 3).one(pace, 49);
        }
        Labels labels = labels(account);
        assertThat(IntStream.range(0, labels.history().size()).mapToObj(labels::confidence))
                .allMatch(confidence -> confidence >= 0.3 && confidence <= 1);
    }

    @Test
    void callsImplausibleValuesOutliersByRule() {
        Labels labels = labels(new Histories().add(50, 9, 4).one(2, 3).one(90, 1));
        assertThat(labels.label(50)).isEqualTo(Label.OUTLIER);
        assertThat(labels.method(50)).isEqualTo(Method.RULE);
        assertThat(labels.confidence(50)).isEqualTo(1);
        assertThat(labels.given(50).orElseThrow().reasons()).contains(new Reason.Implausible(List.of(Flag.TOO_FAST)));
        assertThat(labels.given(51).orElseThrow().reasons()).contains(new Reason.Implausible(List.of(Flag.TOO_SLOW)));
    }

    @Test
    void callsWhatIsFarFromEveryCentreAnOutlier() {
        Classifier classifier = classifier(new Histories().add(100, 9, 4).build());
        GivenLabel far = classifier.label(new Histories().one(55, 3).build(), 0).orElseThrow();
        assertThat(far.label()).isEqualTo(Label.OUTLIER);
        assertThat(far.method()).isEqualTo(Method.K_MEANS);
        assertThat(far.reasons()).last().isInstanceOf(Reason.FarFromEvery.class);
        assertThat(far.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void givesRidesNoLabel() {
        Labels labels =
                labels(new Histories().add(50, 9, 4).one(Activity.RIDE, 4, 20).one(Activity.GYM, 20, 1));
        assertThat(labels.label(50)).isNull();
        assertThat(labels.method(50)).isNull();
        assertThat(labels.confidence(50)).isNaN();
        assertThat(labels.given(50)).isEmpty();
        assertThat(labels.label(51)).isNull();
    }

    @Test
    void fallsBackOnTheDogWhereThereIsTooLittle() {
        History four = new Histories().add(4, 9, 4).build();
        Labels labels = new Classifier(model(four), DOG).label(four);
        assertThat(labels.label(1)).isEqualTo(Label.REAL_RUN);
        assertThat(labels.label(2)).isEqualTo(Label.PUP_WALK);
        assertThat(labels.confidence(2)).isEqualTo(0.5);
        assertThat(labels.method(2)).isEqualTo(Method.ERA);
        assertThat(labels.given(2).orElseThrow().reasons())
                .containsSequence(new Reason.TooFew(4, 5), new Reason.Era(DOG, false));
    }

    @Test
    void fallsBackOnPaceWhereThereIsNoDogEither() {
        History four = new Histories()
                .one(9, 4)
                .one(21, 2)
                .one(15, 2)
                .one(Activity.WALK, 15, 2)
                .build();
        Labels labels = new Classifier(model(four), null).label(four);
        assertThat(labels.label(0)).isEqualTo(Label.REAL_RUN);
        assertThat(labels.label(1)).isEqualTo(Label.PUP_WALK);
        assertThat(labels.label(2)).isEqualTo(Label.REAL_RUN);
        assertThat(labels.label(3)).isEqualTo(Label.PUP_WALK);
        assertThat(labels.method(3)).isEqualTo(Method.PACE_RULE);
        assertThat(labels.confidence(3)).isLessThan(labels.confidence(0));
        assertThat(labels.given(0).orElseThrow().reasons())
                .contains(new Reason.TooFew(4, 5))
                .contains(new Reason.PaceBounds(Pace.ofMinutesPerMile(13), Pace.ofMinutesPerMile(16.5)));
    }

    @Test
    void callsTheImplausibleAnOutlierBeforeAnyFallback() {
        History one = new Histories().one(2, 3).build();
        assertThat(new Classifier(model(one), DOG).label(one).method(0)).isEqualTo(Method.RULE);
    }

    @Test
    void needsAPaceUnlessThereIsADog() {
        Histories account = new Histories().add(50, 9, 4).without(null).without(Distance.ofMiles(3));
        History history = account.build();
        LabelModel model = model(history);
        assertThat(new Classifier(model, null).label(history).label(50)).isNull();
        Labels withDog = new Classifier(model, DOG).label(history);
        assertThat(withDog.method(50)).isEqualTo(Method.ERA);
        assertThat(withDog.given(51).orElseThrow().reasons())
                .containsExactly(new Reason.NoPace(), new Reason.Era(DOG, false));
    }

    @Test
    void knowsTheFirstDogAmongTheEvents() {
        History three = new Histories().add(3, 9, 4).build();
        List<Event> events = List.of(
                new Event(LocalDate.of(2019, 1, 1), "Second dog", Event.Kind.DOG),
                new Event(LocalDate.of(2018, 1, 2), "First dog", Event.Kind.DOG),
                new Event(LocalDate.of(2017, 1, 1), "Moved", Event.Kind.OTHER));
        Labels labels = Classifier.of(model(three), events).label(three);
        assertThat(labels.label(0)).isEqualTo(Label.REAL_RUN);
        assertThat(labels.label(1)).isEqualTo(Label.PUP_WALK);
    }

    @Test
    void givesItsReasonsInQuantities() {
        Histories account = new Histories().add(50, 9, 4).add(80, 21, 2);
        account.one(21, 2);
        Labels labels = labels(account);
        List<Reason> reasons = labels.given(130).orElseThrow().reasons();
        assertThat(reasons).hasSize(3);
        Reason.Measured measured = (Reason.Measured) reasons.get(0);
        assertThat(measured.pace().minutesPerMile()).isBetween(20.99, 21.01);
        Reason.Like like = (Reason.Like) reasons.get(1);
        assertThat(like.label()).isEqualTo(Label.PUP_WALK);
        assertThat(like.others()).isEqualTo(80);
        Reason.NearestOther other = (Reason.NearestOther) reasons.get(2);
        assertThat(other.label()).isEqualTo(Label.REAL_RUN);
        assertThat(other.faster()).isBetween(400.0, 500.0);
    }

    @Test
    void servesALens() {
        Labels labels = labels(new Histories().add(50, 9, 4).add(80, 21, 2));
        assertThat(Lens.ALL
                        .withLabel(LabelFilter.PUP_WALK)
                        .select(labels.history(), labels::label)
                        .size())
                .isEqualTo(80);
    }

    @Test
    void hasNothingToSayOfAnEmptyHistory() {
        Labels labels = labels(new Histories());
        assertThat(labels.history().isEmpty()).isTrue();
        assertThat(labels.counts())
                .containsOnlyKeys(Label.values())
                .allSatisfy((label, count) -> assertThat(count).isZero());
    }

    private static Labels labels(Histories account) {
        History history = account.build();
        return classifier(history).label(history);
    }

    private static Classifier classifier(History history) {
        return new Classifier(model(history), null);
    }

    private static LabelModel model(History history) {
        return new LabelTrainer(LabelParameters.DEFAULT).train(history);
    }
}
