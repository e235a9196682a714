/** What a selection of workouts holds, counted in one pass. Enter at {@link longrun.insight.summary.SummaryFinder}. */
@NullMarked
package longrun.insight.summary;

import org.jspecify.annotations.NullMarked;
