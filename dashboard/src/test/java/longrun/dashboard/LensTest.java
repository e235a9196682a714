package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.dashboard.Csv.Row;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LensTest {
    private static final List<Row> ROWS = Csv.random(900, 7);

    private final Opened opened = Opened.with(Csv.of(ROWS));

    @AfterAll
    void close() {
        opened.close();
    }

    static Stream<Arguments> lenses() {
        return Stream.of(
                lens("", row -> true),
                lens("from=2015-03-01", row -> !row.date().isBefore(LocalDate.of(2015, 3, 1))),
                lens("to=2010-12-31", row -> !row.date().isAfter(LocalDate.of(2010, 12, 31))),
                lens("from=2012-01-01&to=2012-12-31", row -> row.date().getYear() == 2012),
                lens("activity=ride", row -> row.activity().equals("Bike Ride")),
                lens("activity=run,walk", row -> !row.activity().equals("Bike Ride")),
                lens(
                        "activity=WALK&from=2018-01-01",
                        row -> row.activity().equals("Walk") && row.date().getYear() >= 2018),
                lens("source=mapmyrun&to=2008-02-29", row -> row.date().isBefore(LocalDate.of(2008, 3, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lenses")
    void bothPagesCountWhatTheLensLetsThrough(String query, Predicate<Row> lets) throws Exception {
        List<Row> expected = ROWS.stream().filter(lets).toList();
        String count = Integer.toString(expected.size());
        Page overview = opened.page("/?" + query);
        Page workouts = opened.page("/workouts?" + query);
        assertThat(overview.tile("Workouts")).isEqualTo(count);
        assertThat(overview.headline()).startsWith(count + " workouts ");
        assertThat(workouts.headline()).startsWith(count + " workouts, ");
        assertThat(workouts.sum().get(0)).isEqualTo("All " + count);
        assertThat(workouts.rows()).hasSize(Math.min(100, expected.size()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lenses")
    void everyMonthHasItsCount(String query, Predicate<Row> lets) throws Exception {
        Map<YearMonth, Long> expected = ROWS.stream()
                .filter(lets)
                .collect(Collectors.groupingBy(row -> YearMonth.from(row.date()), TreeMap::new, Collectors.counting()));
        List<Long> counts = opened.page("/?" + query).numbers("months").stream()
                .map(line ->
                        line.subList(1, 6).stream().mapToLong(Long::parseLong).sum())
                .toList();
        YearMonth first = ((TreeMap<YearMonth, Long>) expected).firstKey();
        YearMonth last = ((TreeMap<YearMonth, Long>) expected).lastKey();
        assertThat(counts)
                .isEqualTo(Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> expected.getOrDefault(month, 0L))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lenses")
    void theSumsAreOverEveryWorkoutOfTheLens(String query, Predicate<Row> lets) throws Exception {
        List<Row> expected = ROWS.stream().filter(lets).toList();
        double miles = expected.stream().mapToDouble(Row::miles).sum();
        double seconds = expected.stream().mapToDouble(Row::seconds).sum();
        List<String> sum = opened.page("/workouts?" + query).sum();
        assertThat(number(sum.get(1))).isCloseTo(miles, within(0.5));
        assertThat(hours(sum.get(2))).isCloseTo(seconds / 3600, within(0.51));
        assertThat(opened.page("/?" + query).tile("Distance")).isEqualTo(sum.get(1));
        assertThat(opened.page("/?" + query).tile("Time")).isEqualTo(sum.get(2));
        long pace = Math.round(seconds / miles);
        assertThat(sum.get(3)).isEqualTo(pace / 60 + ":" + String.format("%02d", pace % 60) + " /mi");
    }

    @ParameterizedTest
    @CsvSource({"real_run, Run", "pup_walk, Dog walk", "mixed, Mixed", "outlier, Outlier"})
    void aLabelLetsThroughThoseThatShowIt(String label, String shown) throws Exception {
        long expected = allRows("").stream()
                .filter(row -> row.get(2).startsWith(shown + " "))
                .count();
        List<List<String>> under = allRows("label=" + label + "&");
        assertThat(under).hasSize(Math.toIntExact(expected));
        assertThat(under).allMatch(row -> row.get(2).startsWith(shown + " "));
    }

    @Test
    void everythingExceptOutliersKeepsTheRides() throws Exception {
        List<List<String>> all = allRows("");
        long outliers =
                all.stream().filter(row -> row.get(2).startsWith("Outlier ")).count();
        List<List<String>> under = allRows("label=not_outlier&");
        assertThat(under).hasSize(Math.toIntExact(all.size() - outliers));
        assertThat(under).anyMatch(row -> row.get(1).equals("Bike Ride"));
    }

    @Test
    void everyLinkKeepsTheLens() throws Exception {
        String html = opened.get("/workouts?from=2012-01-01&label=not_outlier&activity=run,walk")
                .body();
        String lens = "from=2012-01-01&amp;label=not_outlier&amp;activity=run,walk";
        assertThat(html)
                .contains("href=\"/?" + lens + "\"")
                .contains("href=\"/workouts?" + lens + "&amp;sort=pace\"")
                .contains("href=\"/workouts?" + lens + "&amp;page=2\"")
                .contains("name=\"back\" value=\"/workouts?" + lens + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from=never          | from is "never", which is no date: write it as 2018-06-01.
                    to=2019-02-30       | to is "2019-02-30", which is no date: write it as 2018-06-01.
                    from=2020-01-01&to=2019-01-01 | from (2020-01-01) is after to (2019-01-01): swap the two dates.
                    label=jog           | label is "jog": choose one of everything, not_outlier, real_run, pup_walk, mixed, outlier, excluded.
                    activity=fly        | activity is "fly": choose one of run, walk, hike, ride, swim, gym, winter, other.
                    source=My+Run       | source is "my run": a source's name looks like mapmyrun.
                    """)
    void whatCannotBeUnderstoodIsToldAndTheRestFollowed(String query, String problem) throws Exception {
        String rest = query.startsWith("activity") ? "label=not_outlier" : "activity=ride";
        for (String path : new String[] {"/", "/workouts"}) {
            HttpResponse<String> answer = opened.get(path + "?" + query + "&" + rest);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Page.of(answer).text()).contains(problem, "The rest of the address was followed.");
            assertThat(Page.of(answer).headline())
                    .isEqualTo(opened.page(path + "?" + rest).headline());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/?from=&to=&label=everything&activity=&source=, /",
        "/workouts?from=2012-01-01&to=&label=everything&activity=ride, /workouts?from=2012-01-01&activity=ride",
        "/workouts?from=&sort=-pace, /workouts?sort=-pace"
    })
    void theAddressSaysOnlyWhatWasChosen(String sent, String kept) throws Exception {
        HttpResponse<String> answer = opened.get(sent);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(kept);
        assertThat(opened.get(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void blankValuesBoundNothing() throws Exception {
        assertThat(opened.page("/?label=+&from=%20&activity=,,").tile("Workouts"))
                .isEqualTo("900");
    }

    private List<List<String>> allRows(String query) throws Exception {
        return Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .flatMap(page -> pageRows(query, page).stream())
                .distinct()
                .toList();
    }

    private List<List<String>> pageRows(String query, int page) {
        try {
            return Page.of(opened.get("/workouts?" + query + "page=" + page)).rows();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments lens(String query, Predicate<Row> lets) {
        return Arguments.of(query, lets);
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^0-9.]", ""));
    }

    private static double hours(String text) {
        String[] parts = text.split(" h ?", -1);
        double minutes = parts[1].isEmpty() ? 0 : number(parts[1]);
        return number(parts[0]) + minutes / 60;
    }
}
