package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.best.BestFinder;
import longrun.insight.best.Bests;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.insight.label.Labels;
import longrun.insight.sameweek.SameWeek;
import longrun.insight.sameweek.SameWeekFinder;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendFinder;
import longrun.insight.trend.Window;
import longrun.wording.AnomalyText;
import longrun.wording.BestText;
import longrun.wording.ForecastText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.SameWeekText;
import longrun.wording.TrendText;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.history.History;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of trends of the demo history says what the finders find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrendsTest {
    private static final QuantityText WORDS = new QuantityText(Units.MILES, Locale.UK);

    private final Opened demo = Opened.demo();

    @AfterAll
    void close() {
        demo.close();
    }

    private Evidence evidence(String lens) {
        return Found.evidence(demo, lens);
    }

    @ParameterizedTest
    @CsvSource({
        "'', workouts, all, ''",
        "'', typical_pace, 365, ''",
        "label=real_run, distance, 90, ''",
        "label=pup_walk, typical_pace, all, week",
        "from=2020-01-01, walk_share, all, month",
        "activity=run, duration, 365, month",
        "to=2018-05-31, distance, all, ''"
    })
    void theVerdictIsTheFinders(String lens, String metric, String window, String by) throws Exception {
        Metric of = Metric.valueOf(metric.toUpperCase(Locale.ROOT));
        Window over = window.equals("all") ? Window.ALL : Window.valueOf("DAYS_" + window);
        Evidence evidence = evidence(lens);
        Answer<Trend> answer = (by.isEmpty()
                        ? TrendFinder.find(evidence, over, List.of(of), Grain.ISO_WEEK)
                        : TrendFinder.findBy(
                                evidence, over, List.of(of), by.equals("month") ? Grain.MONTH : Grain.ISO_WEEK))
                .get(of);

        Page page = demo.page("/trends?metric=" + metric + "&window=" + window + "&by=" + by + and(lens));

        Trend trend = answer.found().orElseThrow();
        assertThat(page.headline()).isEqualTo(plain(new TrendText(WORDS).sentence(trend)));
        List<List<String>> numbers = page.numbers(of == Metric.TYPICAL_PACE ? "pace-band" : "band");
        long observed = numbers.stream()
                .filter(line -> line.size() >= 6
                        && !line.get(1).isEmpty()
                        && !line.get(1).equals("–"))
                .count();
        assertThat(observed).isEqualTo(trend.observations().size());
        assertSound(page);
    }

    @Test
    void tellsTheWeeksToComeAsTheOverviewDoesWhateverDayWeeksBeginOn() throws Exception {
        try (Opened opened = Opened.demo()) {
            for (String week : List.of("monday", "sunday")) {
                opened.postFrom("/", "/settings", "week=" + week);
                String next = week.equals("monday") ? "20 Oct 2025" : "19 Oct 2025";
                String told = opened.page("/trends").text();
                assertThat(told).contains("Workouts a week: ").contains("in the week of ");
                String expected = told.replaceAll(
                        ".*Week of Expected 1 time in 2 4 times in 5 (\\S+ \\S+ \\S+ \\d+ \\d+ to \\d+).*", "$1");
                assertThat(expected).as(week).startsWith(next);
                assertThat(opened.page("/").text()).as(week).contains(expected);
            }
        }
    }

    @Test
    void aLensThatHasEndedIsNotForecast() throws Exception {
        assertThat(demo.page("/trends?to=2015-12-31").text())
                .contains("The lens ends on 31 Dec 2015; the weeks after it are not forecast.");
        assertThat(demo.page("/trends?to=2030-12-31").text()).doesNotContain("are not forecast");
    }

    @Test
    void drawsTheLineAndItsBandAtEachMonth() throws Exception {
        Trend trend = TrendFinder.find(evidence(""), Window.ALL, List.of(Metric.WORKOUTS), Grain.ISO_WEEK)
                .get(Metric.WORKOUTS)
                .found()
                .orElseThrow();
        LocalDate middle = LocalDate.of(2022, 6, 15);

        List<String> june = demo.page("/trends").numbers("band").stream()
                .filter(line -> line.get(0).equals("Jun 2022"))
                .findFirst()
                .orElseThrow();

        assertThat(june.get(2)).isEmpty();
        assertThat(june.subList(3, 6))
                .containsExactly(
                        WORDS.number(trend.line().value(middle), 1),
                        WORDS.number(trend.line().band(middle).low(), 1),
                        WORDS.number(trend.line().band(middle).high(), 1));
    }

    @ParameterizedTest
    @CsvSource({"'', workouts", "label=real_run, distance", "label=pup_walk, duration", "from=2020-01-01, typical_pace"
    })
    void theForecastIsTheFinders(String lens, String metric) throws Exception {
        Metric of = Metric.valueOf(metric.toUpperCase(Locale.ROOT));
        Forecast forecast = ForecastFinder.find(evidence(lens), Grain.ISO_WEEK, of, 4)
                .found()
                .orElseThrow();
        ForecastText text = new ForecastText(WORDS);

        Page page = demo.page("/trends?metric=" + metric + and(lens));

        assertThat(page.text()).contains(plain(text.sentence(forecast)));
        for (Forecast.Week week : forecast.weeks()) {
            assertThat(page.text())
                    .contains(plain(WORDS.date(week.days().first()) + " " + text.value(of, week.value()) + " "
                            + text.interval(of, week.half()) + " " + text.interval(of, week.most())));
        }
        for (Forecast.Score score : forecast.scorecard()) {
            String chosen = score.candidate() == forecast.by() ? " chosen " : " ";
            assertThat(page.text())
                    .contains(plain(ForecastText.name(score.candidate()) + chosen + text.error(of, score.error()) + " "
                            + ForecastText.scaled(score.scaled())));
        }
    }

    @Test
    void tellsThatTheShareOfDogWalksIsNotForecast() throws Exception {
        assertThat(demo.page("/trends?metric=walk_share").text())
                .contains("Share of dog walks in a week is not forecast.");
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void theAnomaliesAreTheFinders(Yardstick yardstick) throws Exception {
        for (String lens : new String[] {"", "label=real_run", "from=2024-01-01"}) {
            Anomalies found = AnomalyFinder.find(evidence(lens), AnomalyParameters.of(yardstick))
                    .found()
                    .orElseThrow();
            List<Anomaly> newest = new ArrayList<>(found.all());
            Collections.reverse(newest);

            Page page = demo.page("/trends?method=" + LensText.spelled(yardstick) + and(lens));

            AnomalyText text = new AnomalyText(WORDS);
            assertThat(page.text()).contains(plain(text.summary(found)));
            List<List<String>> rows = page.rows();
            assertThat(rows).hasSize(Math.min(20, newest.size()));
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).get(0))
                        .isEqualTo(WORDS.date(newest.get(i).date()));
                assertThat(rows.get(i).get(5))
                        .isEqualTo(plain(AnomalyText.name(newest.get(i).cause().what()) + " "
                                + String.join(" ", text.reasons(newest.get(i)))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void marksEachMonthThatHoldsAnomaliesAndMovesNoNumber(Yardstick yardstick) throws Exception {
        Map<String, List<Anomaly>> months =
                AnomalyFinder.find(evidence(""), AnomalyParameters.of(yardstick)).found().orElseThrow().all().stream()
                        .collect(Collectors.groupingBy(anomaly -> WORDS.month(YearMonth.from(anomaly.date()))));
        Labels labels = Found.labels(demo);

        Page page = demo.page("/trends?metric=distance&method=" + LensText.spelled(yardstick));

        List<List<String>> lines = page.numbers("band");
        for (List<String> line : lines) {
            List<Anomaly> within = months.getOrDefault(line.get(0), List.of());
            assertThat(line.get(6))
                    .as(line.get(0))
                    .isEqualTo(within.isEmpty() ? "" : plain(new AnomalyText(WORDS).list(within, labels)));
        }
        assertThat(page.html()).contains("Marked are " + months.size() + " months with workouts that stand out.");
        assertThat(lines.stream().map(line -> line.subList(0, 6)))
                .isEqualTo(demo.page("/trends?metric=distance").numbers("band").stream()
                        .map(line -> line.subList(0, 6))
                        .toList());
    }

    @Test
    void marksADayOnceAndOneWhoseWorkoutIsNoPartOfTheTrendToo() throws Exception {
        try (Opened opened = Opened.with(Csv.of(IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> "2025-09-%02d,Run,%s,1800,,%n".formatted(day, 3 + day % 3 / 10.0))
                        .collect(Collectors.joining())
                + "2025-10-02,Run,13,7800,,\n2025-10-02,Run,14,8400,,\n2025-10-05,Run,3,90000,,\n"))) {
            List<List<String>> lines =
                    opened.page("/trends?metric=duration&window=90").numbers("band");

            assertThat(lines.stream().filter(line -> line.get(0).equals("2 Oct 2025")))
                    .extracting(line -> line.get(6))
                    .containsExactly(
                            "2 workouts: 2 Oct 2025, run: truly exceptional; 2 Oct 2025, run: truly exceptional", "");
            assertThat(lines.stream().filter(line -> line.get(0).equals("5 Oct 2025")))
                    .singleElement()
                    .satisfies(line -> assertThat(line.get(1)).isEqualTo("–"))
                    .satisfies(line -> assertThat(line.get(6)).isEqualTo("5 Oct 2025, outlier: clock left running"));
        }
    }

    @Test
    void anEventLateInTheOpenMonthIsMarked() throws Exception {
        try (Opened opened = Opened.demo()) {
            opened.store.add(Athlete.DEFAULT, new Event(LocalDate.of(2025, 10, 19), "New shoes", Event.Kind.OTHER));
            Renewal.await(opened, "/settings", page -> page.html().contains("New shoes"));

            assertThat(opened.page("/trends").html()).contains("data-mark=\"2025-10-19\">New shoes");
            assertThat(opened.page("/trends?window=365").html()).contains("data-mark=\"2025-10-19\">New shoes");
            assertThat(opened.page("/").html()).contains("data-mark=\"2025-10\">New shoes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=pup_walk", "from=2020-01-01"})
    void theBestsAreTheFinders(String lens) throws Exception {
        Evidence evidence = evidence(lens);
        History history = evidence.history();
        Bests found = BestFinder.find(evidence, BestText.distances(Units.MILES))
                .found()
                .orElseThrow();

        String text = demo.page("/trends?" + lens).text();

        assertThat(found.all()).isNotEmpty().allSatisfy(best -> {
            int row = history.rowOf(best.key()).orElseThrow();
            assertThat(text.replace(" stands out ", " "))
                    .contains(plain(new BestText(WORDS).name(best) + " " + WORDS.distance(history.metres(row)) + " "
                            + WORDS.duration(history.seconds(row)) + " " + WORDS.pace(history.pace(row)) + " "
                            + WORDS.date(best.date())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=real_run", "from=2022-01-01", "activity=walk"})
    void countsEachDistanceAsTheFinderDoes(String lens) throws Exception {
        List<List<String>> bins =
                demo.page("/trends?metric=distance" + and(lens)).numbers("bins");

        for (List<String> bin : bins) {
            double from = Double.parseDouble(bin.get(0).split(" ", -1)[0]);
            double to = Double.parseDouble(bin.get(0).split(" ", -1)[2]);
            assertThat(to).isGreaterThan(from);
            int counted = bin.subList(1, 6).stream()
                    .mapToInt(count -> Integer.parseInt(count.replace(",", "")))
                    .sum();
            assertThat((long) counted)
                    .as(bin.get(0))
                    .isEqualTo(distances(lens)
                            .filter(miles -> miles >= from - 1e-6 && miles < to - 1e-6)
                            .count());
        }
        assertThat(bins).hasSizeBetween(2, 60);
    }

    private DoubleStream distances(String lens) {
        Evidence evidence = evidence(lens);
        History history = evidence.history();
        return evidence.selection()
                .rows()
                .filter(row -> history.isPlausible(row) && history.metres(row) > 0)
                .mapToDouble(row -> Units.MILES.of(history.metres(row)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "label=pup_walk", "from=2019-01-01"})
    void theWeekInEachYearIsTheFinders(String lens) throws Exception {
        SameWeek found = SameWeekFinder.find(evidence(lens)).found().orElseThrow();
        Page page = demo.page("/trends?" + lens);
        assertThat(page.text())
                .contains(plain(
                        new SameWeekText(WORDS).sentence(found, evidence(lens).asOf())));
        for (SameWeek.Year year : found.years()) {
            if (year.known() == SameWeek.Known.WHOLE) {
                assertThat(page.text())
                        .contains(plain(year.year() + " " + new SameWeekText(WORDS).days(year) + " "
                                + WORDS.count(year.sums().workouts()) + " "
                                + WORDS.distance(year.sums().metres()) + " "
                                + WORDS.duration(year.sums().seconds()) + " "
                                + WORDS.pace(year.sums().typicalPace())));
            }
        }
    }

    @Test
    void theFarthestRunIsTheFarthestOfTheTable() throws Exception {
        List<String> farthest =
                demo.page("/workouts?label=real_run&sort=-distance").rows().get(0);
        assertThat(demo.page("/trends").text())
                .contains("Farthest stands out " + farthest.get(3) + " " + farthest.get(4) + " " + farthest.get(5) + " "
                        + farthest.get(0));
    }

    @Test
    void showsKilometresAsAsked() throws Exception {
        try (Opened other = Opened.demo()) {
            other.postFrom("/", "/preferences", "units=km&back=/");
            Page page = other.page("/trends?metric=distance");
            assertThat(page.headline()).contains(" km each month");
            assertThat(page.text()).contains("Fastest over at least 5 km").doesNotContain(" mi ");
            assertSound(page);
        }
    }

    @Test
    void keepsItsOwnParametersWhenTheLensChanges() throws Exception {
        String html = demo.page("/trends?metric=distance&window=365&by=week&method=iqr")
                .html();
        assertThat(html)
                .contains("<input type=\"hidden\" name=\"metric\" value=\"distance\">")
                .contains("<input type=\"hidden\" name=\"by\" value=\"week\">")
                .contains("href=\"/trends?metric=distance&amp;window=365&amp;by=week&amp;method=iqr&amp;from=");
        assertThat(demo.page("/trends?metric=distance&label=real_run").html())
                .contains("<input type=\"hidden\" name=\"label\" value=\"real_run\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric=speed&window=7&by=day&method=guess",
                "metric=&window=&by=&method=",
                "metric=%00&window=-1&by=%3Cscript%3E",
                "said=no&metric=workouts",
                "said=mapmyrun%3A404"
            })
    void whatIsNoParameterIsAsThoughItWereNotSaid(String query) throws Exception {
        assertThat(demo.page("/trends?" + query).headline())
                .isEqualTo(demo.page("/trends").headline());
    }

    @Test
    void tellsWhatThereIsTooLittleOf() throws Exception {
        assertThat(demo.page("/trends?window=30").headline()).startsWith("Too little to tell: it needs 10 weeks, has ");
        try (Opened one = Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n"))) {
            for (String metric : new String[] {"workouts", "distance", "duration", "typical_pace", "walk_share"}) {
                for (String window : new String[] {"30", "90", "365", "all"}) {
                    Page page = one.page("/trends?metric=" + metric + "&window=" + window);
                    assertThat(page.headline()).startsWith("Too little to tell: it needs 10 ");
                    assertSound(page);
                }
            }
        }
    }

    @Test
    void isEmptyWithoutWorkoutsAndWhereNothingMatches() throws Exception {
        try (Opened empty = Opened.empty()) {
            assertThat(empty.page("/trends").headline()).isEqualTo("No workouts yet");
        }
        assertThat(demo.page("/trends?metric=distance&to=2000-01-01").headline())
                .isEqualTo("No workout matches this lens");
        assertThat(demo.page("/trends?metric=distance&to=2000-01-01").html())
                .contains("href=\"/trends?metric=distance\">Show everything");
    }

    private static String and(String lens) {
        return lens.isEmpty() ? "" : "&" + lens;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static void assertSound(Page page) {
        assertThat(page.text()).doesNotContain("NaN", "null", "Infinity");
        assertThat(page.html()).doesNotContain("data-value=\"NaN", "data-value=\"Inf");
    }
}
