package longrun.source.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of the demo as written, read back by column name. */
record DemoRow(Map<String, String> cells) {
    private static final Pattern DATE = Pattern.compile("(\\S+) (\\d{1,2}), (\\d{4})");

    private static final List<String> AP_MONTHS =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    static List<DemoRow> all(DemoHistory demo) {
        return CsvReader.builder().ofNamedCsvRecord(demo.csv()).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .map(DemoRow::new)
                .toList();
    }

    /** A date in AP style, which exists. */
    static LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        assertThat(date.matches()).as("date %s", text).isTrue();
        int month = AP_MONTHS.indexOf(date.group(1)) + 1;
        return LocalDate.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(2)));
    }

    LocalDate date() {
        return date(cells.get("Workout Date"));
    }

    LocalDate submitted() {
        return date(cells.get("Date Submitted"));
    }

    String declared() {
        return cells.get("Activity Type");
    }

    double number(String column) {
        return Double.parseDouble(cells.get(column));
    }

    double miles() {
        return number("Distance (mi)");
    }

    double seconds() {
        return number("Workout Time (seconds)");
    }

    /** Minutes a mile. */
    double paceOfTotals() {
        return seconds() / 60 / miles();
    }

    String id() {
        return cells.get("Link").substring("http://www.mapmyfitness.com/workout/".length());
    }
}
