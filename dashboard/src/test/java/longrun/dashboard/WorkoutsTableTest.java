package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkoutsTableTest {
    private static final String FEW = """
            2025-10-01,Run,3,1440,,
            2025-10-02,Run,,1800,,
            2025-10-03,Run,5,2700,,
            2025-10-04,Run,4,,,
            2025-10-05,Bike Ride,20,4800,,
            2025-10-06,Run,1,1200,,
            2025-10-07,Run,3,60,,
            """;

    private final Opened few = Opened.with(Csv.of(FEW));
    private final Opened many = Opened.with(Csv.of(Csv.random(250, 3)));

    @AfterAll
    void close() {
        few.close();
        many.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -date     | 7 6 5 4 3 2 1
                    date      | 1 2 3 4 5 6 7
                    distance  | 6 1 7 4 3 5 2
                    -distance | 5 3 4 1 7 6 2
                    duration  | 7 6 1 2 3 5 4
                    -duration | 5 3 2 1 6 7 4
                    pace      | 7 5 1 3 6 2 4
                    -pace     | 6 3 1 5 7 2 4
                    """)
    void sortsWithTheMissingLastBothWays(String sort, String days) throws Exception {
        assertThat(days(few.page("/workouts?sort=" + sort))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colour", "-", "--pace", "PACE "})
    void anOrderThatIsNoneIsNewestFirst(String sort) throws Exception {
        assertThat(days(few.page("/workouts?sort=" + sort.replace(' ', '+')))).isEqualTo("7 6 5 4 3 2 1");
    }

    @Test
    void whatTakesNoLabelStandsLastByLabel() throws Exception {
        assertThat(days(few.page("/workouts?sort=label"))).endsWith(" 5");
        assertThat(days(few.page("/workouts?sort=-label"))).endsWith(" 5");
    }

    @Test
    void tellsWhichColumnIsSortedAndTurnsItRound() throws Exception {
        String html = few.page("/workouts?sort=pace").html();
        assertThat(html).containsPattern("aria-sort=\"ascending\"><a href=\"/workouts\\?sort=-pace\">Pace");
        assertThat(html).containsPattern("aria-sort=\"none\"><a href=\"/workouts\">Date");
        assertThat(few.page("/workouts?sort=-pace").html())
                .containsPattern("aria-sort=\"descending\"><a href=\"/workouts\\?sort=pace\">Pace");
    }

    @Test
    void leavesTheImplausibleOutOfTheSumsAndSaysSo() throws Exception {
        List<String> sum = few.page("/workouts").sum();
        assertThat(sum.get(0)).isEqualTo("All 7 1 implausible left out of the sums");
        assertThat(sum.get(1)).isEqualTo("33.0 mi");
        assertThat(sum.get(2)).isEqualTo("3 h 19 m");
        assertThat(sum.get(3)).isEqualTo("5:50 /mi");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 3", "4, 3", "999, 3", "abc, 1", "-1, 1", "99999999999, 1", "1.5, 1", "'', 1"
    })
    void aPageBeyondTheLastIsTheLastAndWhatIsNoneTheFirst(String asked, int shown) throws Exception {
        Page page = many.page("/workouts?page=" + asked);
        assertThat(page.text()).contains("Page " + shown + " of 3");
        assertThat(page.rows()).hasSize(shown == 3 ? 50 : 100);
        assertThat(page.html().contains(">Previous<")).isEqualTo(shown > 1);
        assertThat(page.html().contains(">Next<")).isEqualTo(shown < 3);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            rows.addAll(many.page("/workouts?sort=-distance&page=" + page).rows());
        }
        assertThat(rows).hasSize(250);
        assertThat(rows.stream().map(row -> Double.parseDouble(row.get(3).split(" ", -1)[0])))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static String days(Page page) {
        return String.join(
                " ",
                page.rows().stream().map(row -> row.get(0).split(" ", -1)[0]).toList());
    }
}
