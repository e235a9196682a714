package longrun.insight.evidence;

import java.util.Arrays;
import longrun.insight.finding.Span;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/** Cuts the selected workouts into periods in one pass; their rows come oldest first. */
final class PeriodCutter {
    private final Evidence evidence;
    private final Grain grain;
    private final int first;
    private final Sums[] sums;

    private PeriodCutter(Evidence evidence, Grain grain, Span within) {
        this.evidence = evidence;
        this.grain = grain;
        this.first = index(within.first().toEpochDay());
        this.sums = new Sums[index(within.last().toEpochDay()) - first + 1];
        Arrays.fill(sums, Sums.NOTHING);
    }

    static Periods cut(Evidence evidence, Grain grain) {
        return evidence.span()
                .map(within -> new PeriodCutter(evidence, grain, within).cut(within))
                .orElseGet(() -> new Periods(grain, 0, new Sums[0], new int[0], new boolean[0]));
    }

    private int index(long epochDay) {
        return grain.index(Math.toIntExact(epochDay));
    }

    private Periods cut(Span within) {
        addUp();
        int[] coveredDays = new int[sums.length];
        boolean[] complete = new boolean[sums.length];
        for (int period = 0; period < sums.length; period++) {
            Span whole = grain.span(first + period);
            Span part = new Span(
                    whole.first().isBefore(within.first()) ? within.first() : whole.first(),
                    whole.last().isAfter(within.last()) ? within.last() : whole.last());
            coveredDays[period] = evidence.coverage().days(part);
            // The day looked from is still open.
            complete[period] =
                    coveredDays[period] == whole.days() && whole.last().isBefore(evidence.asOf());
        }
        return new Periods(grain, first, sums, coveredDays, complete);
    }

    private void addUp() {
        Selection selection = evidence.selection();
        History history = evidence.history();
        int place = 0;
        while (place < selection.size()) {
            int period = grain.index(history.epochDay(selection.row(place)));
            int end = grain.firstDay(period + 1);
            Sums.Builder ofOne = new Sums.Builder(evidence.labels());
            for (; place < selection.size() && history.epochDay(selection.row(place)) < end; place++) {
                ofOne.add(selection.row(place));
            }
            sums[period - first] = ofOne.build();
        }
    }
}
