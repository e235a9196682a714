/** How far goals are reached. Enter at {@link longrun.insight.goal.GoalFinder}. */
@NullMarked
package longrun.insight.goal;

import org.jspecify.annotations.NullMarked;
