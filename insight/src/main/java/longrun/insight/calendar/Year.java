package longrun.insight.calendar;

import longrun.insight.evidence.Sums;

/**
 * The days of a calendar year that are covered and within the lens, in sums.
 *
 * @param year of the calendar, such as 2025
 * @param coveredDays on how many of its days a source recorded, within the lens
 */
public record Year(int year, Sums sums, int coveredDays) {}
