package longrun.dashboard.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.chart.Chart.Mark;
import longrun.insight.summary.MonthCounts;
import longrun.insight.summary.Summary;
import longrun.insight.summary.TypicalPace;
import longrun.insight.summary.YearPace;
import longrun.wording.LabelNames;
import longrun.wording.QuantityText;
import longrun.workout.Event;
import longrun.workout.Label;

/** The charts of a summary. */
public final class HistoryCharts {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Summary summary;
    private final List<Event> events;
    private final QuantityText quantities;
    private final LabelNames names;

    public HistoryCharts(Summary summary, List<Event> events, QuantityText quantities) {
        this.summary = summary;
        this.events = events;
        this.quantities = quantities;
        this.names = quantities.labels();
    }

    /** Workouts a month by label. */
    public Chart months() {
        List<Line> lines = summary.months().stream().map(this::line).toList();
        return new Chart(
                "months",
                "Workouts a month",
                monthsInWords(),
                "Month",
                LabelColumns.all(names),
                lines,
                marks(lines, date -> YearMonth.from(date).toString()));
    }

    /** Typical pace of runs and of dog walks by year. */
    public Chart paces() {
        List<Line> lines = summary.years().stream().map(this::line).toList();
        List<Column> columns = List.of(LabelColumns.of(Label.REAL_RUN, names), LabelColumns.of(Label.PUP_WALK, names));
        return new Chart(
                "paces",
                "Typical pace over the years",
                "Typical pace of " + names.many(Label.REAL_RUN) + " and of " + names.many(Label.PUP_WALK)
                        + " by year, in minutes per "
                        + quantities.units().symbol() + "; higher is faster.",
                "Year",
                columns,
                lines,
                marks(lines, date -> Integer.toString(date.getYear())));
    }

    /** What share of a year's workouts each label had. */
    public Chart shares() {
        Map<Integer, List<MonthCounts>> years = summary.months().stream()
                .collect(Collectors.groupingBy(month -> month.month().getYear(), TreeMap::new, Collectors.toList()));
        List<Line> lines = years.entrySet().stream()
                .map(year -> shares(year.getKey(), year.getValue()))
                .toList();
        return new Chart(
                "shares",
                "What they were, year by year",
                "The share of each label among the workouts of a year.",
                "Year",
                LabelColumns.all(names),
                lines,
                marks(lines, date -> Integer.toString(date.getYear())));
    }

    private Line shares(int year, List<MonthCounts> months) {
        String title = Integer.toString(year);
        return new Line(
                title,
                title,
                LabelColumns.shares(months.stream().map(MonthCounts::counts).toList(), quantities));
    }

    private String monthsInWords() {
        return summary.months().stream()
                .max((one, other) ->
                        Integer.compare(one.counts().total(), other.counts().total()))
                .map(most -> "Workouts a month by label; the most were "
                        + quantities.count(most.counts().total()) + " in " + quantities.month(most.month()) + ".")
                .orElse("");
    }

    private Line line(MonthCounts month) {
        return new Line(
                quantities.month(month.month()),
                month.month().toString(),
                LabelColumns.cells(month.counts(), quantities));
    }

    private Line line(YearPace year) {
        String title = Integer.toString(year.year());
        return new Line(title, title, List.of(cell(year.runs()), cell(year.walks())));
    }

    private Cell cell(TypicalPace pace) {
        if (!pace.isKnown()) {
            return new Cell(QuantityText.MISSING, "");
        }
        double minutes = quantities.units().perUnit(pace.secondsPerKilometre()) / SECONDS_PER_MINUTE;
        return new Cell(quantities.pace(pace.secondsPerKilometre()), Double.toString(minutes));
    }

    /** The events at those places of the axis that are drawn. */
    private List<Mark> marks(List<Line> lines, Function<LocalDate, String> at) {
        Set<String> drawn = lines.stream().map(Line::at).collect(Collectors.toSet());
        return events.stream()
                .map(event -> new Mark(at.apply(event.date()), event.title()))
                .filter(mark -> drawn.contains(mark.at()))
                .toList();
    }
}
