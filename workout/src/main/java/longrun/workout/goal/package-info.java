/** What an athlete aims at each week or month. Start at {@link longrun.workout.goal.Goal}. */
@NullMarked
package longrun.workout.goal;

import org.jspecify.annotations.NullMarked;
