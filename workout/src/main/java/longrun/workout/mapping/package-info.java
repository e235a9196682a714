/**
 * How tables of workouts that are no known export are to be read: what each column tells, in which unit, written how.
 * Start at {@link longrun.workout.mapping.Mapping}.
 */
@NullMarked
package longrun.workout.mapping;

import org.jspecify.annotations.NullMarked;
