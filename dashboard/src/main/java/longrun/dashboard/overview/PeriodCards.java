package longrun.dashboard.overview;

import java.util.List;
import java.util.stream.Stream;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.overview.LatelyView.Measure;
import longrun.dashboard.overview.LatelyView.Period;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.PeriodSummary;
import longrun.insight.period.Totals;
import longrun.wording.MetricText;
import longrun.wording.PeriodText;
import org.jspecify.annotations.Nullable;

/** The last days, each period beside the one before and the same of last year. */
final class PeriodCards {
    /** A week, a month, a quarter and a year. */
    private static final List<Integer> DAYS = List.of(7, 30, 90, PeriodFinder.MOST_DAYS);

    private static final List<Metric> METRICS =
            List.of(Metric.WORKOUTS, Metric.DISTANCE, Metric.DURATION, Metric.TYPICAL_PACE);

    private final Visit visit;
    private final PeriodText text;
    private final MetricText metrics;

    PeriodCards(Visit visit) {
        this.visit = visit;
        this.text = new PeriodText(visit.quantities());
        this.metrics = new MetricText(visit.quantities());
    }

    List<Period> all() {
        return DAYS.stream().flatMap(this::one).toList();
    }

    String how() {
        return text.working(DAYS.get(0));
    }

    private Stream<Period> one(int days) {
        Answer<PeriodSummary> answer =
                visit.findings().find(PeriodSummary.class, days, evidence -> PeriodFinder.find(evidence, days));
        return answer.found().map(summary -> period(days, summary)).stream();
    }

    private Period period(int days, PeriodSummary summary) {
        return new Period(
                PeriodText.name(days),
                new Place("/workouts", List.of())
                        .href(visit.lens()
                                .withDates(
                                        summary.now().span().first(),
                                        summary.now().span().last())),
                days < PeriodFinder.MOST_DAYS,
                METRICS.stream().map(metric -> measure(metric, summary)).toList());
    }

    private Measure measure(Metric metric, PeriodSummary summary) {
        double now = summary.now().value(metric);
        return new Measure(
                metrics.name(metric),
                metrics.value(metric, now),
                text.than(metric, now, value(metric, summary.before())),
                text.than(metric, now, value(metric, summary.lastYear())),
                text.usual(metric, summary.usual(metric), now));
    }

    private static double value(Metric metric, @Nullable Totals totals) {
        return totals == null ? Double.NaN : totals.value(metric);
    }
}
