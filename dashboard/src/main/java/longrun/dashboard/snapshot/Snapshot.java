package longrun.dashboard.snapshot;

import java.util.List;
import longrun.insight.label.Labels;
import longrun.insight.summary.Summary;
import longrun.insight.summary.SummaryFinder;
import longrun.wording.Units;
import longrun.workout.Event;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;

/**
 * All that pages show of one athlete, at one revision.
 *
 * @param lastBatch the newest import at the most
 * @param lastRejected the rows that import rejected
 * @param units those the history was written in
 */
public record Snapshot(
        History history,
        Labels labels,
        List<Event> events,
        List<Batch> lastBatch,
        List<RejectedRow> lastRejected,
        Units units) {
    public Snapshot {
        events = List.copyOf(events);
        lastBatch = List.copyOf(lastBatch);
        lastRejected = List.copyOf(lastRejected);
    }

    /** The workouts a lens lets through. */
    public Selection select(Lens lens) {
        return lens.select(history, labels::label);
    }

    public Summary summary(Selection selection) {
        return SummaryFinder.find(selection, labels::label);
    }
}
