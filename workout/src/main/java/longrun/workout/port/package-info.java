/** What several rooms keep, as ports, each with its in-memory twin. Start at {@link longrun.workout.port.WorkoutStore}. */
@NullMarked
package longrun.workout.port;

import org.jspecify.annotations.NullMarked;
