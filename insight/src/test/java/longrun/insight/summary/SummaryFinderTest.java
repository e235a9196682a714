package longrun.insight.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Label;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SummaryFinderTest {
    private final History.Builder history = History.builder(1);
    private int added;

    @Test
    void ofNothingIsNothing() {
        Summary summary = find(row -> Label.REAL_RUN);

        assertThat(summary.first()).isNull();
        assertThat(summary.totals()).isEqualTo(Totals.NONE);
        assertThat(summary.months()).isEmpty();
        assertThat(summary.overall().runs().isKnown()).isFalse();
    }

    @Test
    void countsEveryMonthFromTheFirstToTheLastWithTheEmptyOnesBetween() {
        add("2017-11-30", 5, 25);
        add("2018-02-01", 5, 25);
        add("2018-02-28", 5, 25);

        Summary summary = find(row -> row == 2 ? Label.PUP_WALK : Label.REAL_RUN);

        assertThat(summary.months().stream().map(MonthCounts::month))
                .containsExactly(
                        YearMonth.of(2017, 11), YearMonth.of(2017, 12), YearMonth.of(2018, 1), YearMonth.of(2018, 2));
        assertThat(summary.months().stream().map(month -> month.counts().total()))
                .containsExactly(1, 0, 0, 2);
        assertThat(summary.months().get(3).counts()).isEqualTo(new LabelCounts(1, 1, 0, 0, 0));
        assertThat(summary.labels()).isEqualTo(new LabelCounts(2, 1, 0, 0, 0));
        assertThat(summary.years().stream().map(YearPace::year)).containsExactly(2017, 2018);
    }

    @Test
    void countsTheImplausibleAndLeavesThemOutOfTheSums() {
        add("2018-06-01", 5, 25);
        add("2018-06-01", 5, 60 * 24 * 365 * 54);
        add("2018-06-02", 0, 30);

        Totals totals = find(row -> Label.REAL_RUN).totals();

        assertThat(totals.workouts()).isEqualTo(3);
        assertThat(totals.implausible()).isEqualTo(1);
        assertThat(totals.metres()).isCloseTo(5000, within(1e-9));
        assertThat(totals.seconds()).isEqualTo(55 * 60);
        assertThat(totals.paceSecondsPerKilometre()).isCloseTo(300, within(1e-9));
    }

    @Test
    void knowsNoSumOfWhatNoWorkoutTells() {
        add("2018-06-01", 0, 30);
        add("2018-06-01", 5, 60 * 24 * 365 * 54);

        Totals totals = find(row -> Label.REAL_RUN).totals();

        assertThat(totals.metres()).isNaN();
        assertThat(totals.seconds()).isEqualTo(30 * 60);
        assertThat(totals.paceSecondsPerKilometre()).isNaN();
    }

    @Test
    void takesTheMedianPaceOfRunsAndOfWalksApart() {
        double[] minutes = {20, 30, 21, 29, 22, 23};
        for (double time : minutes) {
            add("2018-06-01", 5, time);
        }
        for (int walk = 0; walk < 5; walk++) {
            add("2019-01-01", 2, 24 + walk);
        }

        Summary summary = find(row -> row < 6 ? Label.REAL_RUN : Label.PUP_WALK);

        // middle two of 20 21 22 23 29 30 minutes over 5 km: 22.5 min, 270 s/km
        assertThat(summary.years().get(0).runs()).isEqualTo(new TypicalPace(6, 270));
        assertThat(summary.years().get(0).walks().isKnown()).isFalse();
        assertThat(summary.years().get(1).walks()).isEqualTo(new TypicalPace(5, 780));
        assertThat(summary.overall().runs()).isEqualTo(new TypicalPace(6, 270));
    }

    @Test
    void saysNoTypicalPaceOfTooFewWorkouts() {
        for (int run = 0; run < TypicalPace.FEWEST - 1; run++) {
            add("2018-06-01", 5, 25);
        }

        TypicalPace runs = find(row -> Label.REAL_RUN).overall().runs();

        assertThat(runs.workouts()).isEqualTo(4);
        assertThat(runs.isKnown()).isFalse();
    }

    @Test
    void countsRidesWithoutALabel() {
        add("2018-06-01", 20, 60);

        assertThat(find(row -> null).labels()).isEqualTo(new LabelCounts(0, 0, 0, 0, 1));
    }

    private Summary find(IntFunction<@Nullable Label> labels) {
        History built = history.build();
        Selection all = Lens.ALL.select(built, labels);
        assertThat(IntStream.range(0, all.size()).map(all::row)).hasSize(built.size());
        return SummaryFinder.find(all, labels);
    }

    private void add(String date, double kilometres, double minutes) {
        added++;
        String id = Integer.toString(1000 + added);
        Measures measures = Measures.of(
                kilometres == 0 ? null : Distance.ofKilometres(kilometres), Durations.ofSeconds(minutes * 60));
        history.add(new Workout(new Sighting(
                WorkoutKey.of(Source.MAPMYRUN, id),
                new Provenance(Source.MAPMYRUN, id, 1, added, added + 1),
                new Started.OnDate(LocalDate.parse(date)),
                Activity.RUN,
                measures,
                Declaration.of("Run"),
                Parts.NONE)));
    }

    @Test
    void givesTheCountOfEachLabel() {
        assertThat(List.of(Label.values()).stream().map(new LabelCounts(1, 2, 3, 4, 5)::of))
                .containsExactly(1, 2, 3, 4);
        assertThat(new LabelCounts(1, 2, 3, 4, 5).of(null)).isEqualTo(5);
    }
}
