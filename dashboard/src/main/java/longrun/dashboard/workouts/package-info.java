/** The table of workouts. */
@NullMarked
package longrun.dashboard.workouts;

import org.jspecify.annotations.NullMarked;
