package longrun.acceptance.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import longrun.acceptance.history.RealHistory;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.insight.label.Labels;
import longrun.source.demo.DemoHistory;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Intervals hold as often as they say: after every week of a history the finder is asked, as of the Monday after it and
 * so knowing nothing later, and what it said is held against what came.
 */
class ForecastCoverageTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 12})
    void holdsOnTheRealHistoryAsOftenAsItSays(int weeks) {
        holdsAsOftenAsItSays("real", RealHistory.labels(), weeks);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 12})
    void holdsOnTheDemoAsOftenAsItSays(int weeks) {
        byte[] demo = DemoHistory.generate().csv().getBytes(StandardCharsets.UTF_8);
        holdsAsOftenAsItSays("demo", RealHistory.labels(new ByteArrayInputStream(demo), demo.length), weeks);
    }

    private static void holdsAsOftenAsItSays(String name, Labels labels, int weeks) {
        Tally tally = tally(labels, weeks);

        double[] shares = tally.shares();
        System.out.printf(
                Locale.ROOT, "%s, %d weeks: 50 %% held %.3f, 80 %% held %.3f%n", name, weeks, shares[0], shares[1]);
        assertThat(shares[1]).isBetween(0.76, 0.84);
        assertThat(shares[0]).isBetween(0.45, 0.55);
        for (Metric metric : ForecastFinder.METRICS) {
            double[] most = tally.most(metric);
            System.out.printf(
                    Locale.ROOT,
                    "  %-13s %.3f to %.3f of %d%n",
                    metric,
                    Arrays.stream(most).min().orElseThrow(),
                    Arrays.stream(most).max().orElseThrow(),
                    tally.given(metric, 0));
            assertThat(most).as("%s", metric).isNotEmpty();
            assertThat(Arrays.stream(most).min().orElseThrow()).as("%s", metric).isGreaterThanOrEqualTo(0.70);
        }
    }

    private static Tally tally(Labels labels, int weeks) {
        History history = labels.history();
        Periods truth = new Evidence(labels, Lens.ALL, history.date(history.size() - 1)).periods(Grain.ISO_WEEK);
        Tally tally = new Tally(weeks);
        for (int week : truth.complete()) {
            Evidence evidence = new Evidence(labels, Lens.ALL, truth.start(week).plusWeeks(1));
            for (Metric metric : ForecastFinder.METRICS) {
                ForecastFinder.find(evidence, Grain.ISO_WEEK, metric, weeks)
                        .found()
                        .ifPresent(forecast -> compare(forecast, truth, evidence.asOf(), tally));
            }
        }
        return tally;
    }

    private static void compare(Forecast forecast, Periods truth, LocalDate asOf, Tally tally) {
        for (int ahead = 0; ahead < forecast.weeks().size(); ahead++) {
            Forecast.Week told = forecast.weeks().get(ahead);
            int week = truth.indexOf(told.days().first());
            boolean isOver = week < truth.size() && truth.isComplete(week);
            double value = isOver ? truth.value(forecast.metric(), week) : Double.NaN;
            if (!Double.isNaN(value) && !told.days().first().isBefore(asOf)) {
                tally.add(
                        forecast.metric(),
                        ahead,
                        told.half().contains(value),
                        told.most().contains(value));
            }
        }
    }
}
