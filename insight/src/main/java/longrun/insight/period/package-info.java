/** The last days in sums, beside the days before, the same days last year, and what is usual. Enter at PeriodFinder. */
@NullMarked
package longrun.insight.period;

import org.jspecify.annotations.NullMarked;
