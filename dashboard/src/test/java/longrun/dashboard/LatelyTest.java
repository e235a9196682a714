package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.ConsistencyFinder;
import longrun.insight.consistency.ConsistencyParameters;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.PeriodSummary;
import longrun.wording.BriefText;
import longrun.wording.ConsistencyText;
import longrun.wording.ForecastText;
import longrun.wording.MetricText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the overview tells of the last days. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatelyTest {
    private final Opened demo = Opened.demo();

    @AfterAll
    void close() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=real_run", "label=pup_walk", "from=2024-01-01", "activity=run"})
    void isWhatTheFindersFind(String lens) throws Exception {
        Evidence evidence = Found.evidence(demo, lens);
        String text = demo.page("/?" + lens).text();
        Brief brief = BriefWriter.write(evidence, Grain.ISO_WEEK).found().orElseThrow();
        Consistency steady = ConsistencyFinder.find(evidence, ConsistencyParameters.ofDays(90))
                .found()
                .orElseThrow();

        assertThat(text).contains(new BriefText(Found.QUANTITIES).opening(brief, evidence.lens()));
        assertThat(text).contains(new BriefText(Found.QUANTITIES).sentences(brief));
        assertThat(text)
                .contains(Math.round(steady.score()) + " of 100")
                .contains(new ConsistencyText(Found.QUANTITIES)
                        .reason(steady.parts().frequency()));
        for (int days : List.of(7, 30, 90, 365)) {
            PeriodSummary period = PeriodFinder.find(evidence, days).found().orElseThrow();
            assertThat(text)
                    .as("%d days", days)
                    .contains(" "
                            + new MetricText(Found.QUANTITIES)
                                    .value(Metric.DISTANCE, period.now().value(Metric.DISTANCE))
                            + " ");
        }
        Forecast forecast = ForecastFinder.find(evidence, Grain.ISO_WEEK, Metric.DISTANCE, 4)
                .found()
                .orElseThrow();
        ForecastText words = new ForecastText(Found.QUANTITIES);
        Forecast.Week next = forecast.weeks().get(1);
        assertThat(text)
                .contains(words.value(Metric.DISTANCE, next.value()) + " "
                        + words.interval(Metric.DISTANCE, next.half()) + " "
                        + words.interval(Metric.DISTANCE, next.most()));
    }

    @Test
    void aLensThatLeavesTheLastDaysOutSaysSo() throws Exception {
        String tell = "; the brief, the periods and the forecast tell of the days up to 20 Oct 2025.";
        assertThat(demo.page("/?to=2015-12-31").text())
                .contains("The lens ends on 31 Dec 2015" + tell)
                .doesNotContain("Daily brief");
        try (Opened opened = Opened.with(Csv.of("2025-09-30,Run,3,1440,,\n2027-10-02,Bike Ride,12,3600,,\n"))) {
            assertThat(opened.page("/?from=2026-01-01").text()).contains("The lens begins on 1 Jan 2026" + tell);
            assertThat(opened.page("/?activity=ride").text())
                    .contains("No workout within the lens is dated so early" + tell);
        }
    }

    @Test
    void daysWithoutAWorkoutAreToldOfWhatTheLensLetsThrough() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-19,Bike Ride,12,3600,,\n2025-01-02,Run,3,1440,,\n"))) {
            assertThat(opened.page("/?activity=run").text())
                    .contains("In the 28 days to 20 Oct 2025 there was no workout within the lens.");
        }
    }

    @Test
    void oneWorkoutIsToldWithoutMakingNumbersUp() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n"))) {
            assertThat(opened.page("/").text())
                    .contains("In the 28 days to", "0 of 100", "No forecast: it needs")
                    .doesNotContain("NaN", "Infinity", "null");
        }
    }

    @Test
    void sentencesLeadToTheirRows() throws Exception {
        assertThat(demo.page("/").html()).contains("less than sure.</a>");
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n2025-10-02,Run,,,,\n"))) {
            assertThat(opened.page("/").html())
                    .contains("<a href=\"/import/batches/1\">1 row of the last import could not be taken.</a>");
            assertThat(opened.get("/import/batches/1").statusCode()).isEqualTo(200);
        }
    }
}
