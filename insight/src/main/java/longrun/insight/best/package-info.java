/** The farthest, longest and fastest workouts of each label; enter at BestFinder. */
@NullMarked
package longrun.insight.best;

import org.jspecify.annotations.NullMarked;
