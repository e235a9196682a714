/** One week of the calendar in each year; enter at SameWeekFinder. */
@NullMarked
package longrun.insight.sameweek;

import org.jspecify.annotations.NullMarked;
