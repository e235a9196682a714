/** One import: its file, the verdict on each of its rows, and its counts. Start at {@link longrun.workout.batch.Batch}. */
@NullMarked
package longrun.workout.batch;

import org.jspecify.annotations.NullMarked;
