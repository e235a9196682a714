package longrun.source.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExportFileTest {
    private static final DemoHistory DEMO = DemoHistory.generate();
    private static final List<DemoRow> ROWS = DemoRow.all(DEMO);

    @Test
    void hasTheFifteenColumnsOfTheYear2025() {
        assertThat(new ArrayList<>(ROWS.get(0).cells().keySet()))
                .containsExactly(
                        "Date Submitted",
                        "Workout Date",
                        "Activity Type",
                        "Calories Burned (kcal)",
                        "Distance (mi)",
                        "Workout Time (seconds)",
                        "Avg Pace (min/mi)",
                        "Max Pace (min/mi)",
                        "Avg Speed (mi/h)",
                        "Max Speed (mi/h)",
                        "Avg Heart Rate",
                        "Steps",
                        "Notes",
                        "Source",
                        "Link");
    }

    @Test
    void everyRowHasFifteenCells() {
        assertThat(ROWS).allMatch(row -> row.cells().size() == 15);
    }

    @Test
    void endsEveryRowWithCrLfAndBreaksNotesWithLfAlone() {
        assertThat(DEMO.csv()).endsWith("\r\n").doesNotContain("\r\r");
        assertThat(DEMO.csv().split("\r\n", -1)).hasSize(ROWS.size() + 2);
        assertThat(DEMO.csv().replace("\r\n", "")).contains("\n");
    }

    @Test
    void standsNewestFirst() {
        assertThat(ROWS).isSortedAccordingTo(Comparator.comparing(DemoRow::date, Comparator.reverseOrder()));
    }

    @Test
    void quotesDatesAndSpellsSeptemberWithFourLetters() {
        assertThat(DEMO.csv()).contains("\"Sept. ").contains("\"May ").doesNotContain("\"Sep. ");
        assertThat(DEMO.csv().lines().skip(1).filter(line -> line.contains("mapmyfitness.com")))
                .filteredOn(line -> !line.startsWith("6 x"))
                .allMatch(line -> line.matches("\"\\S+ \\d{1,2}, \\d{4}\",\"\\S+ \\d{1,2}, \\d{4}\",[A-Z].*"));
    }

    @Test
    void nothingIsSubmittedBeforeItIsDone() {
        assertThat(ROWS).noneMatch(row -> row.submitted().isBefore(row.date()));
        assertThat(ROWS).anyMatch(row -> row.submitted().isAfter(row.date()));
    }

    @Test
    void writesNoMoreThanSixSignificantDigits() {
        List<String> columns = List.of(
                "Distance (mi)", "Avg Pace (min/mi)", "Max Pace (min/mi)", "Avg Speed (mi/h)", "Max Speed (mi/h)");
        for (DemoRow row : ROWS) {
            assertThat(columns)
                    .allMatch(column -> row.cells()
                                    .get(column)
                                    .replaceFirst("^0\\.0*", "")
                                    .replace(".", "")
                                    .length()
                            <= 6);
        }
    }

    @Test
    void paceAndSpeedFollowFromTimeAndDistance() {
        for (DemoRow row : ROWS) {
            if (row.miles() > 0 && row.seconds() > 0) {
                double pace = row.paceOfTotals();
                assertThat(row.number("Avg Pace (min/mi)")).isCloseTo(pace, within(pace * 1e-5));
                assertThat(row.number("Avg Speed (mi/h)")).isCloseTo(60 / pace, within(60 / pace * 1e-5));
                assertThat(row.number("Max Speed (mi/h)")).isGreaterThan(row.number("Avg Speed (mi/h)"));
            }
        }
    }

    @Test
    void heartRateIsRareAndStepsAreReckoned() {
        long measured = ROWS.stream()
                .filter(row -> !row.cells().get("Avg Heart Rate").isEmpty())
                .count();
        assertThat(measured).isBetween(20L, 200L);
        assertThat(ROWS)
                .filteredOn(row -> row.declared().equals("Run") && row.paceOfTotals() < 25 && row.paceOfTotals() > 6)
                .allMatch(row -> row.number("Steps") / row.seconds() * 60 > 145);
    }

    @Test
    void someNotesHoldCommasQuotesLineBreaksAndAccents() {
        List<String> notes = ROWS.stream().map(row -> row.cells().get("Notes")).toList();
        assertThat(notes).anyMatch(note -> note.contains(","));
        assertThat(notes).anyMatch(note -> note.contains("\""));
        assertThat(notes).anyMatch(note -> note.contains("\n"));
        assertThat(notes).anyMatch(note -> note.contains("é"));
    }
}
