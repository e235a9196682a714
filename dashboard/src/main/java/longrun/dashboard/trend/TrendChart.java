package longrun.dashboard.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import longrun.dashboard.chart.AxisValue;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.chart.Chart.Mark;
import longrun.dashboard.frame.Visit;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Span;
import longrun.insight.trend.Observations;
import longrun.insight.trend.Trend;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.TrendText;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;

/** The picture of a trend: what it is drawn through, the line and its band; without a trend, the periods alone. */
final class TrendChart {
    private static final String BAND = "band";
    private static final String PACE_BAND = "pace-band";

    private final Evidence evidence;
    private final Asked asked;
    private final @Nullable Trend trend;
    private final QuantityText quantities;
    private final Grain weeks;
    private final AnomalyMarks odd;

    TrendChart(Visit visit, Asked asked, Optional<Trend> trend, AnomalyMarks odd) {
        this.evidence = visit.findings().evidence();
        this.asked = asked;
        this.trend = trend.orElse(null);
        this.quantities = visit.quantities();
        this.weeks = visit.weeks();
        this.odd = odd;
    }

    /** How a metric is drawn with bands: faster is higher. */
    static String kind(Metric metric) {
        return metric == Metric.TYPICAL_PACE ? PACE_BAND : BAND;
    }

    /** The chart with the events within it. */
    Chart chart(List<Event> events) {
        Observations workouts =
                trend != null && trend.observations().of() == Observations.Of.WORKOUTS ? trend.observations() : null;
        boolean ofWorkouts = workouts != null;
        List<Line> lines = workouts != null ? workouts(workouts) : periods(grain());
        String title = title();
        String unit = AxisValue.unit(asked.metric(), quantities.units());
        return new Chart(
                kind(asked.metric()),
                title,
                title
                        + (unit.isEmpty() ? "" : ", in " + unit)
                        + (trend == null ? "" : ", with the line and its band")
                        + (asked.metric() == Metric.TYPICAL_PACE ? "; higher is faster." : ".")
                        + oddInWords(lines, ofWorkouts),
                ofWorkouts ? "Day" : grain() == Grain.MONTH ? "Month" : "Week of",
                columns(ofWorkouts),
                lines,
                lines.isEmpty() ? List.of() : marks(events, shown(lines, ofWorkouts)));
    }

    private String oddInWords(List<Line> lines, boolean ofWorkouts) {
        int marked = odd.count(lines);
        String places = ofWorkouts ? "day" : grain() == Grain.MONTH ? "month" : "week";
        return marked == 0
                ? ""
                : " Marked " + (marked == 1 ? "is " : "are ") + quantities.count(marked) + " " + places
                        + (marked == 1 ? "" : "s") + " with workouts that stand out.";
    }

    /** The days that are drawn: to the end of a period that is not over. */
    private Span shown(List<Line> lines, boolean ofWorkouts) {
        LocalDate first = LocalDate.parse(lines.get(0).at());
        LocalDate last = LocalDate.parse(lines.get(lines.size() - 1).at());
        return ofWorkouts
                ? new Span(first, evidence.asOf())
                : new Span(grain().around(first).first(), grain().around(last).last());
    }

    private String title() {
        Observations.Of of = trend != null
                ? trend.observations().of()
                : grain() == Grain.MONTH ? Observations.Of.MONTHS : Observations.Of.WEEKS;
        String subject = new TrendText(quantities).subject(asked.metric(), of);
        return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }

    /** What the trend is of; what suits the window where there is none. */
    private Grain grain() {
        if (trend != null) {
            return trend.observations().of() == Observations.Of.MONTHS ? Grain.MONTH : weeks;
        }
        return asked.by().filter(Grain.MONTH::equals).orElse(weeks);
    }

    private List<Column> columns(boolean ofWorkouts) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(new MetricText(quantities).name(asked.metric()), ofWorkouts ? "point" : "value"));
        columns.add(new Column("Not over or not whole", "open"));
        if (trend != null) {
            columns.add(new Column("Trend", "line"));
            columns.add(new Column("Band from", "low"));
            columns.add(new Column("Band to", "high"));
        }
        odd.column().ifPresent(columns::add);
        return columns;
    }

    /** A day each, in the order of the days; one whose workouts have no value of the metric may yet be marked. */
    private List<Line> workouts(Observations observations) {
        NavigableMap<LocalDate, List<Double>> days = new TreeMap<>();
        for (int place = 0; place < observations.size(); place++) {
            days.computeIfAbsent(observations.date(place), day -> new ArrayList<>())
                    .add(observations.value(place));
        }
        odd.days(after()).forEach(day -> days.computeIfAbsent(day, none -> List.of(Double.NaN)));
        List<Line> lines = new ArrayList<>();
        days.forEach((day, values) -> {
            Optional<Cell> mark = odd.cell(new Span(day, day));
            for (double value : values) {
                lines.add(line(quantities.date(day), day, value, true, mark));
                mark = mark.map(told -> Cell.missing(""));
            }
        });
        return lines;
    }

    /** The day before the first that is drawn. */
    private LocalDate after() {
        return asked.window().days().isPresent()
                ? evidence.asOf().minusDays(asked.window().days().getAsInt())
                : LocalDate.MIN;
    }

    private List<Line> periods(Grain grain) {
        Periods periods = evidence.periods(grain);
        LocalDate after = after();
        return IntStream.range(0, periods.size())
                .filter(period -> periods.start(period).isAfter(after))
                .mapToObj(period -> {
                    Span days = periods.span(period);
                    String title = grain == Grain.MONTH
                            ? quantities.month(YearMonth.from(days.first()))
                            : quantities.date(days.first());
                    double value = periods.value(asked.metric(), period);
                    return line(title, middle(days), value, periods.isComplete(period), odd.cell(days));
                })
                .toList();
    }

    /** Where a trend takes a period to stand. */
    private static LocalDate middle(Span days) {
        return LocalDate.ofEpochDay(
                Math.floorDiv(days.first().toEpochDay() + days.last().toEpochDay(), 2L));
    }

    private Line line(String title, LocalDate at, double value, boolean whole, Optional<Cell> mark) {
        Cell cell = new Cell(
                new MetricText(quantities).value(asked.metric(), value),
                AxisValue.of(asked.metric(), value, quantities));
        Cell none = Cell.missing("");
        List<Cell> cells = new ArrayList<>(
                List.of(whole || Double.isNaN(value) ? cell : none, whole || Double.isNaN(value) ? none : cell));
        if (trend != null) {
            Interval band = trend.line().band(at);
            cells.add(told(trend.line().value(at)));
            cells.add(told(band.low()));
            cells.add(told(band.high()));
        }
        mark.ifPresent(cells::add);
        return new Line(title, at.toString(), cells);
    }

    private Cell told(double value) {
        return new Cell(
                new TrendText(quantities).value(asked.metric(), value),
                AxisValue.of(asked.metric(), value, quantities));
    }

    /** The events of the days that are drawn. */
    static List<Mark> marks(List<Event> events, Span shown) {
        return events.stream()
                .filter(event -> shown.contains(event.date()))
                .map(event -> new Mark(event.date().toString(), event.title()))
                .toList();
    }
}
