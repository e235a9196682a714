package longrun.source;

import java.util.List;
import longrun.workout.batch.Batch;
import longrun.workout.batch.RejectedRow;

/**
 * What became of a file.
 *
 * @param rejections the first {@link #MOST} rejected rows; the store has all
 * @param changes the first {@link #MOST} changes
 */
public record Receipt(Batch batch, List<RejectedRow> rejections, List<Change> changes) {
    /** No one reads further, and a file of nothing but rejected rows must fit in memory. */
    public static final int MOST = 1000;

    public Receipt {
        rejections = List.copyOf(rejections);
        changes = List.copyOf(changes);
    }
}
