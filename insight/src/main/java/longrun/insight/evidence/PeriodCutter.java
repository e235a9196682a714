package longrun.insight.evidence;

import java.util.Arrays;
import longrun.insight.finding.Span;
import longrun.insight.statistics.Quantile;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/** Cuts the selected workouts into periods in one pass; their rows come oldest first. */
final class PeriodCutter {
    private final Evidence evidence;
    private final History history;
    private final Grain grain;
    private final int first;
    private final Periods periods;

    /** The paces of the period the pass is in. */
    private double[] paces = new double[16];

    private int paced;

    private PeriodCutter(Evidence evidence, Grain grain, Span span) {
        this.evidence = evidence;
        this.history = evidence.history();
        this.grain = grain;
        this.first = index(span.first().toEpochDay());
        this.periods = new Periods(grain, first, index(span.last().toEpochDay()) - first + 1);
    }

    static Periods cut(Evidence evidence, Grain grain) {
        return evidence.span()
                .map(span -> new PeriodCutter(evidence, grain, span).cut(span))
                .orElseGet(() -> new Periods(grain, 0, 0));
    }

    private int index(long epochDay) {
        return grain.index(Math.toIntExact(epochDay));
    }

    private Periods cut(Span within) {
        cover(within);
        Selection selection = evidence.selection();
        int period = 0;
        int end = Integer.MIN_VALUE;
        for (int place = 0; place < selection.size(); place++) {
            int row = selection.row(place);
            int day = history.epochDay(row);
            if (day >= end) {
                finish(period);
                period = grain.index(day) - first;
                end = grain.firstDay(first + period + 1);
            }
            count(row, period);
        }
        finish(period);
        return periods;
    }

    private void cover(Span within) {
        for (int period = 0; period < periods.size(); period++) {
            Span whole = periods.span(period);
            Span part = new Span(
                    whole.first().isBefore(within.first()) ? within.first() : whole.first(),
                    whole.last().isAfter(within.last()) ? within.last() : whole.last());
            periods.coveredDays[period] = evidence.coverage().days(part);
            // The day looked from is still open.
            periods.complete[period] =
                    periods.coveredDays[period] == whole.days() && whole.last().isBefore(evidence.asOf());
        }
    }

    private void count(int row, int period) {
        periods.count(period, evidence.labels().label(row));
        if (!history.isPlausible(row)) {
            return;
        }
        double metres = history.metres(row);
        double seconds = history.seconds(row);
        periods.metres[period] += metres > 0 ? metres : 0;
        periods.seconds[period] += seconds > 0 ? seconds : 0;
        if (history.activity(row).onFoot() && metres > 0 && seconds > 0) {
            periods.pacedMetres[period] += metres;
            periods.pacedSeconds[period] += seconds;
            add(history.pace(row));
        }
    }

    private void add(double pace) {
        if (paced == paces.length) {
            paces = Arrays.copyOf(paces, paced * 2);
        }
        paces[paced++] = pace;
    }

    private void finish(int period) {
        if (paced > 0) {
            periods.typicalPace[period] = Quantile.median(Arrays.copyOf(paces, paced));
            paced = 0;
        }
    }
}
