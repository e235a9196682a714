package longrun.dashboard.snapshot;

import java.util.List;
import java.util.Optional;
import longrun.insight.model.ModelVersion;
import longrun.workout.ChapterName;
import longrun.workout.Event;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;
import longrun.workout.goal.Goal;

/**
 * What a store keeps of an athlete beside the workouts.
 *
 * @param events oldest first
 * @param chapterNames what she calls the stretches of her history
 * @param goals what she aims at each week or month
 * @param model the version of the label model in use; empty for one that follows the history
 * @param versions every version she accepted, the newest first
 * @param lastBatch the newest import, at the most
 * @param lastRejected the rows that import rejected
 */
public record Kept(
        List<Event> events,
        List<ChapterName> chapterNames,
        List<Goal> goals,
        Optional<ModelVersion> model,
        List<ModelVersion> versions,
        List<Batch> lastBatch,
        List<RejectedRow> lastRejected) {
    public Kept {
        events = List.copyOf(events);
        chapterNames = List.copyOf(chapterNames);
        goals = List.copyOf(goals);
        versions = List.copyOf(versions);
        lastBatch = List.copyOf(lastBatch);
        lastRejected = List.copyOf(lastRejected);
    }
}
