/** Active days and weeks in a row. Enter at StreakFinder. */
@NullMarked
package longrun.insight.streak;

import org.jspecify.annotations.NullMarked;
