package longrun.insight.calendar;

import java.time.LocalDate;

/**
 * One day through a lens. Implausible workouts are counted, and left out of distance and time.
 *
 * @param workouts how many the lens lets through
 * @param metres of what is known; 0 for nothing
 * @param seconds of what is known; 0 for nothing
 * @param step how far the day went among the athlete's own, 1 to {@link Steps#COUNT}; 0 without a workout
 */
public record Day(LocalDate date, DayKind kind, int workouts, double metres, double seconds, int step) {}
