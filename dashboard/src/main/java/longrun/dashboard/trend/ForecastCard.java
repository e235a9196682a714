package longrun.dashboard.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.chart.AxisValue;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Span;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.wording.ForecastText;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.Event;

/**
 * What the next weeks will probably bring, as the command {@code forecast} tells it.
 *
 * @param sentence the next week, or why none can be told
 * @param chart the recent weeks and those to come; empty where none can be told
 * @param scores how wrong each way of telling was, the best first
 */
public record ForecastCard(
        String sentence, Optional<Chart> chart, List<Week> weeks, List<Score> scores, String held, String working) {
    /** Half a year says how far weeks differ. */
    private static final int RECENT = 26;

    public ForecastCard {
        weeks = List.copyOf(weeks);
        scores = List.copyOf(scores);
    }

    /** A week to come. */
    public record Week(String of, String expected, String half, String most) {}

    /**
     * One way of telling.
     *
     * @param scaled its error in usual changes from one week to the next
     * @param chosen whether it tells the weeks to come
     */
    public record Score(String by, String error, String scaled, boolean chosen) {}

    static ForecastCard of(Visit visit, Metric metric) {
        Findings findings = visit.findings();
        Grain weeks = visit.weeks();
        List<Event> events = visit.snapshot().kept().events();
        QuantityText quantities = visit.quantities();
        if (!ForecastFinder.METRICS.contains(metric)) {
            return none(new ForecastText(quantities).name(metric) + " is not forecast.");
        }
        LocalDate to = findings.evidence().lens().to();
        if (to != null && to.isBefore(findings.evidence().asOf())) {
            return none("The lens ends on " + quantities.date(to) + "; the weeks after it are not forecast.");
        }
        Answer<Forecast> answer = findings.forecast(metric, weeks);
        return answer.found()
                .map(forecast -> told(forecast, findings.evidence().periods(weeks), events, quantities))
                .orElseGet(() -> none(new ForecastText(quantities).name(metric) + ": no forecast, it "
                        + answer.shortage()
                                .map(new WorkingText(quantities)::shortage)
                                .orElse("") + "."));
    }

    private static ForecastCard none(String sentence) {
        return new ForecastCard(sentence, Optional.empty(), List.of(), List.of(), "", "");
    }

    private static ForecastCard told(Forecast forecast, Periods periods, List<Event> events, QuantityText quantities) {
        ForecastText text = new ForecastText(quantities);
        Metric metric = forecast.metric();
        return new ForecastCard(
                text.sentence(forecast),
                Optional.of(chart(forecast, periods, events, quantities)),
                forecast.weeks().stream()
                        .map(week -> new Week(
                                quantities.date(week.days().first()),
                                text.value(metric, week.value()),
                                text.interval(metric, week.half()),
                                text.interval(metric, week.most())))
                        .toList(),
                forecast.scorecard().stream()
                        .map(score -> new Score(
                                ForecastText.name(score.candidate()),
                                text.error(metric, score.error()),
                                ForecastText.scaled(score.scaled()),
                                score.candidate() == forecast.by()))
                        .toList(),
                text.held(forecast.held()),
                new WorkingText(quantities).sentence(forecast.working()));
    }

    private static Chart chart(Forecast forecast, Periods periods, List<Event> events, QuantityText quantities) {
        Metric metric = forecast.metric();
        List<Line> lines = new ArrayList<>();
        int next = periods.indexOf(forecast.weeks().get(0).days().first());
        for (int week = Math.max(0, next - RECENT); week < next; week++) {
            lines.add(past(metric, periods, week, quantities));
        }
        forecast.weeks().forEach(week -> lines.add(future(metric, week, periods, quantities)));
        String unit = AxisValue.unit(metric, quantities.units());
        String title = new ForecastText(quantities).name(metric);
        return new Chart(
                TrendChart.kind(metric),
                title,
                title + (unit.isEmpty() ? "" : ", in " + unit)
                        + ": the recent weeks, and those to come with the intervals of half and of four in five"
                        + (metric == Metric.TYPICAL_PACE ? "; higher is faster." : "."),
                "Week of",
                List.of(
                        new Column(new MetricText(quantities).name(metric), "value"),
                        new Column("So far", "open"),
                        new Column("Expected", "expected"),
                        new Column("4 times in 5 from", "low"),
                        new Column("to", "high"),
                        new Column("1 time in 2 from", "half-low"),
                        new Column("to", "half-high")),
                lines,
                TrendChart.marks(
                        events,
                        new Span(
                                LocalDate.parse(lines.get(0).at()),
                                forecast.weeks()
                                        .get(forecast.weeks().size() - 1)
                                        .days()
                                        .last())));
    }

    private static Line past(Metric metric, Periods periods, int week, QuantityText quantities) {
        LocalDate first = periods.start(week);
        Cell value = cell(metric, periods.value(metric, week), quantities);
        Cell none = Cell.missing("");
        boolean whole = periods.isComplete(week) || value.value().isEmpty();
        return new Line(
                quantities.date(first),
                first.toString(),
                List.of(whole ? value : none, whole ? none : value, none, none, none, none, none));
    }

    private static Line future(Metric metric, Forecast.Week week, Periods periods, QuantityText quantities) {
        LocalDate first = week.days().first();
        int period = periods.indexOf(first);
        Cell none = Cell.missing("");
        boolean begun = period >= 0 && period < periods.size();
        return new Line(
                quantities.date(first),
                first.toString(),
                List.of(
                        none,
                        begun ? cell(metric, periods.value(metric, period), quantities) : none,
                        told(metric, week.value(), quantities),
                        told(metric, week.most().low(), quantities),
                        told(metric, week.most().high(), quantities),
                        told(metric, week.half().low(), quantities),
                        told(metric, week.half().high(), quantities)));
    }

    private static Cell cell(Metric metric, double value, QuantityText quantities) {
        return new Cell(new MetricText(quantities).value(metric, value), AxisValue.of(metric, value, quantities));
    }

    private static Cell told(Metric metric, double value, QuantityText quantities) {
        return new Cell(new ForecastText(quantities).error(metric, value), AxisValue.of(metric, value, quantities));
    }
}
