/** The history as a calendar: a month, a day, a year, all years. Enter at CalendarPage. */
@NullMarked
package longrun.dashboard.calendar;

import org.jspecify.annotations.NullMarked;
