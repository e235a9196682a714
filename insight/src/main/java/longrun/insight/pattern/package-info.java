/** On which weekdays and in which months of the year workouts fall. Enter at PatternFinder. */
@NullMarked
package longrun.insight.pattern;

import org.jspecify.annotations.NullMarked;
