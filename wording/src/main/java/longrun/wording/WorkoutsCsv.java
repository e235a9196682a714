package longrun.wording;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import longrun.insight.label.GivenLabel;
import longrun.insight.label.Labels;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Workouts with their labels as comma-separated values (RFC 4180), the newest first: the same fields, in the same units,
 * as in JSON. What is not known is an empty cell.
 */
public final class WorkoutsCsv {
    private static final String LINE_END = "\r\n";
    private static final char SEPARATOR = ',';

    private static final List<String> HEADER = List.of(
            "id",
            "date",
            "declared",
            "activity",
            "label",
            "confidence",
            "method",
            "flags",
            "distance_m",
            "duration_s",
            "pace_s_per_km",
            "energy_kcal",
            "steps",
            "heart_rate_bpm",
            "source",
            "batch",
            "note",
            "own_note");

    private final Appendable out;
    private final History history;
    private final Labels labels;

    private WorkoutsCsv(Appendable out, Labels labels) {
        this.out = out;
        this.history = labels.history();
        this.labels = labels;
    }

    public static void write(Appendable out, Selection selection, Labels labels) throws IOException {
        out.append(String.join(",", HEADER)).append(LINE_END);
        WorkoutsCsv csv = new WorkoutsCsv(out, labels);
        for (int place = selection.size() - 1; place >= 0; place--) {
            csv.write(selection.row(place));
        }
    }

    private void write(int row) throws IOException {
        GivenLabel given = labels.given(row).orElse(null);
        out.append(CsvCell.quoted(history.key(row).text(), SEPARATOR));
        cell(history.date(row).toString());
        words(history.declared(row));
        cell(history.activity(row).name());
        label(given);
        cell(history.flags(row).stream().map(Enum::name).collect(Collectors.joining(" ")));
        number(history.metres(row), 1);
        number(history.seconds(row), 3);
        number(history.pace(row), 1);
        number(history.kilocalories(row), 1);
        number(history.steps(row), 0);
        number(history.heartRate(row), 1);
        cell(history.source(row).name());
        cell(Integer.toString(history.batch(row)));
        words(history.note(row));
        words(history.overlay(row).note());
        out.append(LINE_END);
    }

    private void label(@Nullable GivenLabel given) throws IOException {
        cell(given == null ? "" : given.label().name());
        number(given == null ? Double.NaN : given.confidence(), 2);
        cell(given == null ? "" : given.method().name());
    }

    private void cell(String text) throws IOException {
        out.append(SEPARATOR).append(text);
    }

    private void words(String text) throws IOException {
        out.append(SEPARATOR).append(CsvCell.words(text, SEPARATOR));
    }

    private void number(double value, int decimals) throws IOException {
        cell(
                Double.isFinite(value)
                        ? BigDecimal.valueOf(value)
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .toPlainString()
                        : "");
    }
}
