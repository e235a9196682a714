/** A history day by day, each held against the athlete's own days. Enter at CalendarFinder. */
@NullMarked
package longrun.insight.calendar;

import org.jspecify.annotations.NullMarked;
