/**
 * The words of the house: what a workout is, who says so, and when it was. Start at {@link longrun.workout.Workout};
 * everything may speak of this package, and it speaks of nothing else.
 */
@NullMarked
package longrun.workout;

import org.jspecify.annotations.NullMarked;
