package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Span;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelVersion;
import longrun.wording.CalendarText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {
    private static final Pattern WEEK =
            Pattern.compile("<th scope=\"row\" role=\"rowheader\" class=\"week\".*?</tr>", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(
            "<td role=\"cell\" class=\"day ([^\"]*)\">\\s*<(?:a|span) class=\"in\"[^>]* title=\"([^\"]*)\".*?</td>",
            Pattern.DOTALL);
    private static final Pattern TOTAL =
            Pattern.compile("<td role=\"cell\" class=\"total\">(.*?)</td>", Pattern.DOTALL);
    private static final Pattern WORKOUTS = Pattern.compile("([0-9,]+) workouts?");
    private static final Pattern MILES = Pattern.compile("([0-9,.]+) mi");

    private final Opened demo = Opened.demo();
    private final Opened few = Opened.with(Csv.of("""
            2012-02-28,Run,2,1200,,
            2012-02-29,Run,3,1500,,
            2012-02-29,Run,,1800,,
            2012-03-01,Run,4,2400,,
            2025-10-01,Run,3,1440,,
            2025-10-01,Walk,1,1260,,
            2025-10-04,Run,,1800,,
            2025-10-06,Run,900,60,,
            2025-12-24,Run,5,2700,,
            """));

    @AfterAll
    void close() {
        demo.close();
        few.close();
    }

    /** A day as the grid tells it. */
    private record Told(String kind, String title) {
        boolean isOfTheMonth() {
            return !kind.contains("other");
        }

        int workouts() {
            return count(title);
        }

        double miles() {
            return number(MILES, title);
        }
    }

    private static List<Told> days(String html) {
        return DAY.matcher(html)
                .results()
                .map(day -> new Told(day.group(1), day.group(2)))
                .toList();
    }

    private static List<String> weeks(Page page) {
        return WEEK.matcher(page.html()).results().map(MatchResult::group).toList();
    }

    private static String number(String week) {
        Page line = new Page(week);
        return line.text().replaceFirst("Week (\\d+) .*", "$1");
    }

    /** The totals of the weeks, then of the month. */
    private static List<String> totals(Page page) {
        return TOTAL.matcher(page.html())
                .results()
                .map(total -> new Page(total.group(1)).text())
                .toList();
    }

    private static int count(String text) {
        return (int) number(WORKOUTS, text);
    }

    private static double number(Pattern of, String text) {
        return of.matcher(text)
                .results()
                .map(found -> found.group(1).replace(",", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0);
    }

    @Test
    void everyMonthOfTheDemoIsReachedAndIsTheSumOfItsDays() throws Exception {
        Periods months = evidence(demo, Lens.ALL).periods(Grain.MONTH);
        CalendarText text = new CalendarText(new QuantityText(Units.MILES, Locale.UK));
        String path = "/calendar";
        int turned = 0;
        while (!path.isEmpty()) {
            Page page = demo.page(path);
            List<Told> days =
                    days(page.html()).stream().filter(Told::isOfTheMonth).toList();
            String total = totals(page).get(totals(page).size() - 1);
            YearMonth month = YearMonth.of(2025, 10).minusMonths(turned);
            int period = months.indexOf(month.atDay(1));

            assertThat(page.headline()).startsWith(CalendarText.month(month));
            assertThat(days).hasSize(month.lengthOfMonth());
            assertThat(days.stream().mapToInt(Told::workouts).sum())
                    .as(path)
                    .isEqualTo(months.workouts(period))
                    .isEqualTo(count(total));
            assertThat(total).contains(text.distance(months.value(Metric.DISTANCE, period)));
            assertThat(days.stream().mapToDouble(Told::miles).sum())
                    .as(path)
                    .isCloseTo(Units.MILES.of(months.value(Metric.DISTANCE, period)), within(0.5));
            assertSound(page);
            path = previous(page);
            turned++;
        }
        assertThat(turned).isEqualTo(months.size());
    }

    @Test
    void everyWeekIsWholeAndTheSumOfItsDays() throws Exception {
        Periods weeks = evidence(demo, Lens.ALL).periods(Grain.ISO_WEEK);
        for (YearMonth month = YearMonth.of(2019, 12); month.getYear() < 2022; month = month.plusMonths(1)) {
            Page page = demo.page("/calendar?month=" + month);
            LocalDate first = weeks.start(weeks.indexOf(month.atDay(1)));
            for (String week : weeks(page)) {
                int period = weeks.indexOf(first);
                assertThat(days(week)).hasSize(7);
                assertThat(count(totals(new Page(week)).get(0)))
                        .isEqualTo(weeks.workouts(period))
                        .isEqualTo(days(week).stream().mapToInt(Told::workouts).sum());
                first = first.plusDays(7);
            }
            assertThat(first).isAfter(month.atEndOfMonth());
        }
    }

    private static Evidence evidence(Opened opened, Lens lens) {
        History history = opened.store.history(Athlete.DEFAULT);
        Labels labels = Classifier.of(
                        ModelVersion.labelling(opened.models.inUse(Athlete.DEFAULT), history),
                        opened.store.events(Athlete.DEFAULT))
                .label(history);
        return new Evidence(labels, lens, Evidence.defaultAsOf(history, LocalDate.now(Opened.CLOCK)));
    }

    private static String previous(Page page) {
        return Pattern.compile("<a class=\"turn\" rel=\"prev\" href=\"([^\"]*)\"")
                .matcher(page.html())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElse("");
    }

    @Test
    void theYearsComeToWhatTheirMonthsDo() throws Exception {
        Periods months = evidence(demo, Lens.ALL).periods(Grain.MONTH);
        Map<Integer, Integer> years = new TreeMap<>();
        for (int month = 0; month < months.size(); month++) {
            years.merge(months.start(month).getYear(), months.workouts(month), Integer::sum);
        }
        Page page = demo.page("/calendar");
        Map<Integer, Integer> cards = new TreeMap<>();
        Pattern.compile("<b>(\\d{4})</b>\\s*<svg.*?</svg>\\s*<span class=\"sums\">(.*?)</a>", Pattern.DOTALL)
                .matcher(page.html())
                .results()
                .forEach(card -> cards.put(Integer.valueOf(card.group(1)), count(new Page(card.group(2)).text())));
        assertThat(cards).isEqualTo(years).hasSize(15);
        for (int year : years.keySet()) {
            Page ofYear = demo.page("/calendar?year=" + year);
            assertThat(ofYear.text())
                    .contains(year + (year == 2025 ? " so far: " : ": ") + years.get(year) + " workouts");
        }
    }

    @Test
    void theHeatMapHasEachDayOfTheYearOnce() throws Exception {
        Pattern rect =
                Pattern.compile("<rect class=\"[^\"]*\" x=\"\\d+\" y=\"\\d+\" width=\"10\"[^>]*><title>([^<]*):");
        for (int year = 2011; year <= 2025; year++) {
            List<String> days = rect.matcher(demo.page("/calendar?year=" + year).html())
                    .results()
                    .map(day -> day.group(1))
                    .toList();
            assertThat(days).hasSize(Year.of(year).length()).doesNotHaveDuplicates();
            assertThat(days.get(days.size() - 1)).contains("31 Dec " + year);
        }
    }

    @Test
    void theLegendTellsTheStepsOfAllActiveDaysInHerUnits() throws Exception {
        try (Opened opened = Opened.with(Csv.of("""
                2025-10-01,Run,1,600,,
                2025-10-02,Run,2,1200,,
                2025-10-03,Run,3,1800,,
                2025-10-04,Run,4,2400,,
                2025-10-05,Run,5,3000,,
                2025-10-06,Run,6,3600,,
                2025-10-07,Run,,3600,,
                """))) {
            assertThat(opened.page("/calendar").text())
                    .contains("up to 2.00 mi 3 days 2.00 mi to 3.00 mi 1 day 3.00 mi to 4.00 mi 1 day")
                    .contains("4.00 mi to 5.00 mi 1 day 5.00 mi to 6.00 mi 1 day");
            opened.postFrom("/calendar", "/preferences", "units=km&back=/calendar");
            assertThat(opened.page("/calendar").text())
                    .contains("up to 3.22 km 3 days")
                    .doesNotContain(" mi ");
        }
    }

    @Test
    void theLeapDayIsADay() throws Exception {
        Page page = few.page("/calendar?month=2012-02");
        assertThat(page.headline()).isEqualTo("February 2012: 3 workouts on 2 days, 5.00 mi in 1 h 15 m.");
        assertThat(days(page.html()).stream().filter(Told::isOfTheMonth)).hasSize(29);
        assertThat(page.text()).contains("29 Feb 2012");
        assertThat(few.page("/calendar?day=2012-02-29").text())
                .contains("Wednesday 29 Feb 2012")
                .contains("2 workouts, 3.00 mi, 55 m");
    }

    @ParameterizedTest
    @CsvSource({"2020-12, 49 50 51 52 53", "2021-01, 53 1 2 3 4", "2018-12, 48 49 50 51 52 1", "2025-09, 36 37 38 39 40"
    })
    void weeksHaveTheirIsoNumbers(String month, String numbers) throws Exception {
        assertThat(weeks(demo.page("/calendar?month=" + month)).stream().map(CalendarTest::number))
                .containsExactly(numbers.split(" ", -1));
    }

    @Test
    void theYearEndsOfWeekFiftyThreeLoseNoDay() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2027-01-03T12:00:00Z"), ZoneOffset.UTC);
        try (Opened opened = Opened.with(Csv.of("""
                2026-12-27,Run,1,600,,
                2026-12-28,Run,2,1200,,
                2026-12-31,Run,3,1800,,
                2027-01-01,Run,4,2400,,
                2027-01-03,Run,5,3000,,
                """), clock)) {
            Page january = opened.page("/calendar");
            assertThat(number(weeks(january).get(0))).isEqualTo("53");
            assertThat(totals(january).get(0)).isEqualTo("14.0 mi 2 h 20 m 4 workouts");
            assertThat(january.headline()).isEqualTo("January 2027 so far: 2 workouts, 9.00 mi in 1 h 30 m.");
            Page december = opened.page("/calendar?month=2026-12");
            assertThat(number(weeks(december).get(weeks(december).size() - 1))).isEqualTo("53");
            assertThat(totals(december).get(totals(december).size() - 2)).startsWith("14.0 mi");
            assertThat(december.headline()).isEqualTo("December 2026: 3 workouts, 6.00 mi in 1 h 00 m.");
        }
    }

    @Test
    void weeksBeginOnSundayForWhoSaysSo() throws Exception {
        demo.postFrom("/settings", "/settings", "week=sunday");
        Page page = demo.page("/calendar?month=2020-12");
        demo.postFrom("/settings", "/settings", "week=monday");
        Periods weeks = evidence(demo, Lens.ALL).periods(Grain.SUNDAY_WEEK);
        assertThat(page.text()).contains("Sun Mon Tue Wed Thu Fri Sat");
        int period = weeks.indexOf(LocalDate.of(2020, 12, 1));
        for (String week : weeks(page)) {
            assertThat(count(totals(new Page(week)).get(0))).isEqualTo(weeks.workouts(period++));
        }
        assertThat(demo.page("/calendar").text()).contains("Mon Tue Wed Thu Fri Sat Sun");
    }

    @Test
    void theDaysPanelHasItsWorkouts() throws Exception {
        Page page = few.page("/calendar?month=2025-10&day=2025-10-01");
        assertThat(page.text())
                .contains("Wednesday 1 Oct 2025", "2 workouts, 4.00 mi, 45 m", "3.00 mi · 24 m · 8:00 /mi");
        assertThat(page.html()).containsPattern("<a href=\"/workouts/one\\?id=[^\"]+\">Walk</a>");
        assertThat(few.page("/calendar?day=2025-10-02").text()).contains("Thursday 2 Oct 2025", "No workout.");
        assertThat(few.page("/calendar?day=2012-06-01").text()).contains("No source recorded.");
    }

    @Test
    void aDayNobodyRecordedIsNotADayWithoutAWorkout() throws Exception {
        assertThat(days(few.page("/calendar?month=2012-02").html()).stream()
                        .filter(Told::isOfTheMonth)
                        .map(Told::kind)
                        .distinct())
                .containsExactly("unrecorded", "active");
        assertThat(days(few.page("/calendar?month=2025-10").html()).get(3).kind())
                .isEqualTo("free");
        assertThat(few.page("/calendar?month=2015-03").headline()).isEqualTo("March 2015: no source recorded.");
        assertThat(totals(few.page("/calendar?month=2015-03"))).containsOnly("no record");
    }

    @Test
    void anImplausibleWorkoutIsCountedAndLeftOutOfTheSums() throws Exception {
        Page page = few.page("/calendar?month=2025-10");
        assertThat(page.headline()).isEqualTo("October 2025 so far: 4 workouts on 3 days, 4.00 mi in 1 h 15 m.");
        assertThat(page.text()).contains("1 workout dated after 20 Oct 2025 is not counted here.");
        assertThat(days(page.html()).stream()
                        .filter(day -> day.kind().equals("active"))
                        .map(Told::title))
                .containsExactly(
                        "Wednesday 1 Oct 2025: 2 workouts, 4.00 mi, 45 m",
                        "Saturday 4 Oct 2025: 1 workout, 30 m",
                        "Monday 6 Oct 2025: 1 workout");
    }

    @Test
    void aWorkoutOfTheFutureMovesNoMonth() throws Exception {
        Page page = few.page("/calendar?month=2025-12");
        assertThat(page.headline()).startsWith("October 2025 so far");
        assertThat(page.html()).doesNotContain("rel=\"next\"");
        try (Opened opened = Opened.with(Csv.of("2025-12-24,Run,5,2700,,\n"))) {
            assertThat(opened.page("/calendar").headline()).isEqualTo("October 2025 so far: no source recorded.");
            assertSound(opened.page("/calendar?from=2025-12-01"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month=nonsense",
                "month=2025-13",
                "month=2025-00",
                "month=",
                "month=9999-99",
                "day=2025-02-30",
                "day=x",
                "day=2025-10-21",
                "year=20255",
                "year=0000",
                "year=x",
                "month=%00",
                "month=2025-10&month=2012-01&day=&year=",
                "month=-2025-10",
                "year=9999",
                "day=9999-12-31",
                "month=3000-01"
            })
    void nonsenseIsTheMonthLookedFrom(String query) throws Exception {
        Page page = few.page("/calendar?" + query);
        assertThat(page.headline()).startsWith("October 2025 so far: ");
        assertThat(page.html()).doesNotContain("id=\"day\"");
        assertSound(page);
    }

    @Test
    void aMonthBeyondIsTheNearest() throws Exception {
        assertThat(few.page("/calendar?month=1999-01").headline()).startsWith("February 2012");
        assertThat(few.page("/calendar?month=2012-02").html()).doesNotContain("rel=\"prev\"");
    }

    @Test
    void aYearIsTheHeatMapAndItsLastMonth() throws Exception {
        Page page = few.page("/calendar?year=2012");
        assertThat(page.headline()).startsWith("December 2012");
        assertThat(page.text()).contains("2012: 4 workouts on 3 days, 9.00 mi");
        assertThat(few.page("/calendar?year=2012&month=2025-09").headline()).startsWith("September 2025");
    }

    @Test
    void everythingObeysTheLens() throws Exception {
        Lens walks = Lens.ALL
                .withLabel(LabelFilter.PUP_WALK)
                .withDates(LocalDate.of(2019, 1, 10), LocalDate.of(2020, 9, 15));
        Evidence evidence = evidence(demo, walks);
        Periods months = evidence.periods(Grain.MONTH);
        String lens = "from=2019-01-10&to=2020-09-15&label=pup_walk";
        Page last = demo.page("/calendar?" + lens);
        assertThat(last.headline()).startsWith("September 2020: " + months.workouts(months.size() - 1) + " workouts");
        assertThat(last.html())
                .contains("href=\"/calendar?month=2020-08&amp;from=2019-01-10&amp;to=2020-09-15&amp;label=pup_walk\"");
        assertThat(last.text()).contains("2020: " + evidence.sums(year(2020)).workouts() + " workouts");
        assertThat(last.text()).contains("outside the dates of the lens");
        assertThat(last.html()).doesNotContain("<b>2018</b>", "<b>2021</b>", "i class=\"label real_run\"");
        Page first = demo.page("/calendar?month=2017-01&" + lens);
        assertThat(first.headline()).startsWith("January 2019: " + months.workouts(0) + " workouts");
        assertThat(days(first.html()).get(1).kind()).startsWith("left_out");
    }

    private static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void oneWorkoutIsACalendar() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            Page page = opened.page("/calendar");
            assertThat(page.headline()).isEqualTo("October 2025 so far: 1 workout, 3.00 mi in 25 m.");
            assertThat(page.text()).contains("up to 3.00 mi 1 day");
            assertSound(page);
        }
    }

    @Test
    void aWorkoutWithoutADistanceIsOne() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,,1500,,\n"))) {
            Page page = opened.page("/calendar");
            assertThat(page.headline()).isEqualTo("October 2025 so far: 1 workout in 25 m.");
            assertThat(totals(page).get(0)).isEqualTo("– 25 m 1 workout");
            assertThat(page.text()).contains("no distance known 1 day", "Workouts a month");
            assertSound(page);
        }
    }

    @Test
    void anEmptyHistoryAndAnEmptyLensSayWhatToDo() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(opened.page("/calendar?month=2020-01&day=x").headline()).isEqualTo("No workouts yet");
        }
        Page page = few.page("/calendar?to=2001-01-01");
        assertThat(page.headline()).isEqualTo("No workout matches this lens");
        assertThat(page.html()).contains("<a class=\"main\" href=\"/calendar\">Show everything</a>");
    }

    @Test
    void aLensThatIsNoneIsToldAndTheRestFollowed() throws Exception {
        HttpResponse<String> answer = few.get("/calendar?month=2012-02&from=x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Page.of(answer).headline()).startsWith("February 2012");
    }

    private static void assertSound(Page page) {
        assertThat(page.text()).doesNotContain("NaN", "null", "Infinity", "0.00 mi", "∞");
        assertThat(page.html()).doesNotContain("NaN", "style=");
    }
}
