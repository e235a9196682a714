/**
 * One athlete's workouts as columns, and the lens through which they are looked at. Start at {@link
 * longrun.workout.history.History}.
 */
@NullMarked
package longrun.workout.history;

import org.jspecify.annotations.NullMarked;
