package longrun.dashboard.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.chart.Chart.Mark;
import longrun.insight.summary.LabelCounts;
import longrun.insight.summary.MonthCounts;
import longrun.insight.summary.Summary;
import longrun.insight.summary.TypicalPace;
import longrun.insight.summary.YearPace;
import longrun.wording.QuantityText;
import longrun.workout.Event;

/** The charts of a summary. */
public final class HistoryCharts {
    private static final double SECONDS_PER_MINUTE = 60;

    private static final List<Column> LABELS = List.of(
            new Column("Runs", "real_run"),
            new Column("Dog walks", "pup_walk"),
            new Column("Mixed", "mixed"),
            new Column("Outliers", "outlier"),
            new Column("No label", "none"));

    private final Summary summary;
    private final List<Event> events;
    private final QuantityText quantities;

    public HistoryCharts(Summary summary, List<Event> events, QuantityText quantities) {
        this.summary = summary;
        this.events = events;
        this.quantities = quantities;
    }

    /** Workouts a month by label. */
    public Chart months() {
        List<Line> lines = summary.months().stream().map(this::line).toList();
        return new Chart(
                "months",
                "Workouts a month",
                monthsInWords(),
                "Month",
                LABELS,
                lines,
                marks(date -> YearMonth.from(date).toString()));
    }

    /** Typical pace of runs and of dog walks by year. */
    public Chart paces() {
        List<Column> columns = List.of(new Column("Runs", "real_run"), new Column("Dog walks", "pup_walk"));
        List<Line> lines = summary.years().stream().map(this::line).toList();
        return new Chart(
                "paces",
                "Typical pace over the years",
                "Typical pace of runs and of dog walks by year, in minutes per "
                        + quantities.units().symbol() + "; higher is faster.",
                "Year",
                columns,
                lines,
                marks(date -> Integer.toString(date.getYear())));
    }

    /** What share of a year's workouts each label had. */
    public Chart shares() {
        Map<Integer, List<MonthCounts>> years = summary.months().stream()
                .collect(Collectors.groupingBy(month -> month.month().getYear(), TreeMap::new, Collectors.toList()));
        return new Chart(
                "shares",
                "What they were, year by year",
                "The share of each label among the workouts of a year.",
                "Year",
                LABELS,
                years.entrySet().stream()
                        .map(year -> shares(year.getKey(), year.getValue()))
                        .toList(),
                marks(date -> Integer.toString(date.getYear())));
    }

    private Line shares(int year, List<MonthCounts> months) {
        int[] counts = new int[LABELS.size()];
        months.forEach(month -> {
            int[] ofMonth = counts(month.counts());
            for (int label = 0; label < counts.length; label++) {
                counts[label] += ofMonth[label];
            }
        });
        double all = IntStream.of(counts).sum();
        String title = Integer.toString(year);
        return new Line(
                title,
                title,
                IntStream.of(counts)
                        .mapToObj(count -> all == 0
                                ? Cell.missing(QuantityText.MISSING)
                                : new Cell(quantities.percent(count / all), Double.toString(100 * count / all)))
                        .toList());
    }

    private static int[] counts(LabelCounts counts) {
        return new int[] {counts.realRuns(), counts.pupWalks(), counts.mixed(), counts.outliers(), counts.unlabelled()};
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
        List<Cell> cells = IntStream.of(counts(month.counts()))
                .mapToObj(count -> new Cell(quantities.count(count), Integer.toString(count)))
                .toList();
        return new Line(quantities.month(month.month()), month.month().toString(), cells);
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

    private List<Mark> marks(Function<LocalDate, String> at) {
        LocalDate first = summary.first();
        LocalDate last = summary.last();
        if (first == null || last == null) {
            return List.of();
        }
        return events.stream()
                .filter(event -> !event.date().isBefore(first) && !event.date().isAfter(last))
                .map(event -> new Mark(at.apply(event.date()), event.title()))
                .toList();
    }
}
