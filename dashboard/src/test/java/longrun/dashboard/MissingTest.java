package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingTest {
    /** What a number that is none looks like when nobody cared. */
    private static final Pattern CARELESS =
            Pattern.compile("\\b(?:NaN|null|Infinity|undefined|Optional|-1|0\\.00|0 s|0:00)\\b|∞|\\uFFFD|@[0-9a-f]{6}");

    static Stream<Arguments> histories() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("one workout", Csv.of("2025-10-01,Run,3,1500,,\n")),
                Arguments.of("one without distance", Csv.of("2025-10-01,Run,,1500,,\n")),
                Arguments.of("one without time", Csv.of("2025-10-01,Run,3,,,\n")),
                Arguments.of("all on one day", Csv.of("2025-10-01,Run,3,1500,,\n".repeat(3) + fifty("2025-10-01"))),
                Arguments.of("all implausible", Csv.of("2025-10-01,Run,30,60,,\n2025-10-02,Run,0.01,6000,,\n")),
                Arguments.of("rides only", Csv.of("2025-10-01,Bike Ride,30,6000,,\n2025-10-02,Bike Ride,,6000,,\n")),
                Arguments.of("a swim and nothing else", Csv.of("2024-02-29,Swim,,1800,,\n")),
                Arguments.of("two a decade apart", Csv.of("2011-12-31,Run,3,1500,,\n2025-01-01,Run,3,1500,,\n")),
                Arguments.of("the same time and again", Csv.of(fifty("2025-09-30"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void whatIsMissingIsADashAndNeverANumber(String name, String csv) throws Exception {
        try (Opened opened = Opened.with(csv)) {
            scan(opened);
        }
    }

    @Test
    void theDemoShowsNoCarelessNumber() throws Exception {
        try (Opened opened = Opened.demo()) {
            scan(opened);
            assertThat(opened.page("/workouts?page=999").text()).doesNotContainPattern(CARELESS);
        }
    }

    @Test
    void allImplausibleSumToNothingKnown() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,30,60,,\n"))) {
            assertThat(opened.page("/workouts").sum())
                    .containsExactly("All 1 1 implausible left out of the sums", "–", "–", "–");
            Page overview = opened.page("/");
            assertThat(List.of(overview.tile("Distance"), overview.tile("Time")))
                    .containsOnly("–");
        }
    }

    @Test
    void onlyTheKnownAreSummed() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,,,\n2025-10-02,Run,4,,,\n"))) {
            assertThat(opened.page("/workouts").sum()).containsExactly("All 2", "7.00 mi", "–", "–");
            assertThat(opened.page("/").tile("Time")).isEqualTo("–");
        }
    }

    @Test
    void fewWorkoutsHaveNoTypicalPace() throws Exception {
        try (Opened opened = Opened.with(Csv.of("2025-10-01,Run,3,1500,,\n"))) {
            Page page = opened.page("/");
            assertThat(page.tile("Typical run")).isEqualTo("–");
            assertThat(page.text()).contains("needs 5 runs, has 1");
            assertThat(page.headline()).isEqualTo("1 workout on 1 Oct 2025: 1 run.");
        }
    }

    @Test
    void theDayTheDogArrivedIsMarkedOnBothCharts() throws Exception {
        try (Opened opened = Opened.demo()) {
            assertThat(opened.page("/").html())
                    .contains("data-mark=\"2018-06\">Choco arrives<", "data-mark=\"2018\">Choco arrives<");
            assertThat(opened.page("/?to=2017-12-31").html()).doesNotContain("data-mark");
            assertThat(opened.page("/?to=2017-12-31").html()).contains("Since: Choco arrives");
        }
    }

    private static void scan(Opened opened) throws Exception {
        for (String path : List.of("/", "/workouts", "/workouts?sort=pace", "/?label=mixed", "/?activity=ride")) {
            Page page = opened.page(path);
            assertThat(page.text()).as(path).doesNotContainPattern(CARELESS);
            assertThat(page.html()).as(path).doesNotContainPattern("=\"(?:[^\"]*\\b)?(?:NaN|null|Infinity)\\b");
        }
    }

    private static String fifty(String date) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append(date)
                    .append(",Run,3,1500,,http://www.mapmyfitness.com/workout/")
                    .append(i + 1)
                    .append('\n');
        }
        return lines.toString();
    }
}
