package longrun.dashboard.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.frame.Visit;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Span;
import longrun.insight.label.Labels;
import longrun.wording.AnomalyText;

/** Marks those places of a chart that hold workouts that stand out, one mark each; what is drawn there stays as it is. */
final class AnomalyMarks {
    private final NavigableMap<LocalDate, List<Anomaly>> days = new TreeMap<>();
    private final Labels labels;
    private final AnomalyText words;

    AnomalyMarks(Visit visit, Answer<Anomalies> answer) {
        this.labels = visit.snapshot().labels();
        this.words = new AnomalyText(visit.quantities());
        answer.found()
                .map(Anomalies::all)
                .orElse(List.of())
                .forEach(anomaly -> days.computeIfAbsent(anomaly.date(), day -> new ArrayList<>())
                        .add(anomaly));
    }

    /** The column of the marks; empty where nothing stands out. */
    Optional<Column> column() {
        return days.isEmpty() ? Optional.empty() : Optional.of(Column.ODD);
    }

    /** The days after another on which something stands out. */
    Iterable<LocalDate> days(LocalDate after) {
        return days.tailMap(after, false).keySet();
    }

    /** What stands in that column for some days, missing where nothing does; empty without the column. */
    Optional<Cell> cell(Span of) {
        List<Anomaly> within = days.subMap(of.first(), true, of.last(), true).values().stream()
                .flatMap(List::stream)
                .toList();
        return column().map(column -> within.isEmpty()
                ? Cell.missing("")
                : new Cell(words.list(within, labels), Integer.toString(within.size())));
    }

    /** How many places of a chart with that column are marked. */
    int count(List<Line> lines) {
        return days.isEmpty()
                ? 0
                : (int) lines.stream()
                        .filter(line -> !line.cells()
                                .get(line.cells().size() - 1)
                                .value()
                                .isEmpty())
                        .count();
    }
}
