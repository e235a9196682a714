/** What findings rest on: the workouts a lens lets through, seen from a day, and cut into weeks or months. */
@NullMarked
package longrun.insight.evidence;

import org.jspecify.annotations.NullMarked;
