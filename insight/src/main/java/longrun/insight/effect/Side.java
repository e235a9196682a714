package longrun.insight.effect;

/**
 * What there was before a moment, or from it on; NaN for what is not known.
 *
 * @param workouts all that the lens lets through, plausible or not
 * @param completeMonths calendar months that are over and wholly on this side, each day covered
 * @param workoutsPerMonth over these months
 * @param medianPace of plausible workouts on foot, in seconds per kilometre
 * @param longestStreakDays the most days in a row with a workout on each
 */
public record Side(
        int workouts, int completeMonths, double workoutsPerMonth, double medianPace, int longestStreakDays) {}
