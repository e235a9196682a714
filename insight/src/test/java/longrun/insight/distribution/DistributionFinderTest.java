package longrun.insight.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import longrun.insight.Diary;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.label.Labels;
import longrun.workout.Activity;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;

class DistributionFinderTest {
    private static final LocalDate LAST = LocalDate.of(2025, 10, 12);
    private static final List<Double> WIDTHS = List.of(250.0, 500.0, 1000.0, 5000.0);

    /** 1, 2, ... 100: the quartiles are 25.75 and 75.25, and 2 * 49.5 / cbrt(100) is 21.33. */
    @Test
    void takesTheNarrowestWidthThatIsWideEnough() {
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        assertThat(DistributionFinder.width(values, List.of(10.0, 20.0, 25.0, 50.0)))
                .isEqualTo(25);
        assertThat(DistributionFinder.width(values, List.of(21.32, 21.33))).isEqualTo(21.33);
        assertThat(DistributionFinder.width(values, List.of(1.0, 5.0))).isEqualTo(5);
    }

    /** Of equal values any width is enough; a far one makes bins wider, so that no more than sixty are drawn. */
    @Test
    void widensWhereThereWouldBeTooManyBins() {
        double[] values = DoubleStream.concat(DoubleStream.generate(() -> 5).limit(20), DoubleStream.of(65))
                .toArray();
        assertThat(DistributionFinder.width(values, List.of(1.0, 2.0))).isEqualTo(2);
        values[20] = 64;
        assertThat(DistributionFinder.width(values, List.of(1.0, 2.0))).isEqualTo(1);
    }

    @Test
    void countsByLabelWithoutAGap() {
        Diary diary = new Diary();
        for (int i = 0; i < 8; i++) {
            diary.run(LAST.minusDays(2L * i), 5000, 330);
            diary.walk(LAST.minusDays(2L * i + 1));
        }
        diary.add(LAST, Activity.RIDE, 4999, 900).run(LAST, 100_000, 330).add(LAST, Activity.RUN, Double.NaN, 600);

        Distribution found = DistributionFinder.find(diary.evidence(LAST), Quantity.DISTANCE, List.of(1000.0, 5000.0))
                .found()
                .orElseThrow();

        assertThat(found.workouts()).isEqualTo(17);
        assertThat(found.width()).isEqualTo(5000);
        assertThat(found.bins()).extracting(Bin::from).containsExactly(0.0, 5000.0);
        assertThat(found.bins().get(0).counts().pupWalks()).isEqualTo(8);
        assertThat(found.bins().get(0).counts().unlabelled()).isOne();
        assertThat(found.bins().get(1).counts().realRuns()).isEqualTo(8);
        assertThat(found.bins().stream().mapToInt(bin -> bin.counts().total()).sum())
                .isEqualTo(17);
    }

    /** Three miles are the bound of the seventh half mile, whatever rounding makes of the metres. */
    @Test
    void putsAValueOnABoundIntoTheUpperBin() {
        Diary diary = new Diary();
        for (int i = 0; i < 12; i++) {
            diary.run(LAST.minusDays(i), Distance.ofMiles(3).metres(), 330);
        }
        double half = Distance.ofMiles(0.5).metres();
        Distribution found = DistributionFinder.find(diary.evidence(LAST), Quantity.DISTANCE, List.of(half))
                .found()
                .orElseThrow();
        assertThat(found.bins()).hasSize(1);
        assertThat(found.bins().get(0).from()).isEqualTo(6 * half);
    }

    @Test
    void takesPacesOnFootOnly() {
        Diary diary = new Diary();
        for (int i = 0; i < 10; i++) {
            diary.run(LAST.minusDays(i)).add(LAST.minusDays(i), Activity.RIDE, 20_000, 3600);
        }
        assertThat(DistributionFinder.find(diary.evidence(LAST), Quantity.PACE, WIDTHS)
                        .found()
                        .orElseThrow()
                        .workouts())
                .isEqualTo(10);
    }

    @Test
    void needsTenWorkouts() {
        Diary diary = new Diary();
        assertThat(DistributionFinder.find(diary.evidence(LAST), Quantity.PACE, WIDTHS))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 10, 0));
        for (int i = 0; i < 9; i++) {
            diary.run(LAST.minusDays(i));
        }
        Labels labels = diary.labels();
        assertThat(labels.history().size()).isEqualTo(9);
        assertThat(DistributionFinder.find(diary.evidence(LAST), Quantity.PACE, WIDTHS))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 10, 9));
    }
}
