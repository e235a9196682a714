/** What the athlete aims at. Enter at {@link longrun.dashboard.goals.GoalsPage}; other pages show GoalCards. */
@NullMarked
package longrun.dashboard.goals;

import org.jspecify.annotations.NullMarked;
