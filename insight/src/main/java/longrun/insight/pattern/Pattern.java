package longrun.insight.pattern;

import java.util.List;
import longrun.insight.finding.Working;

/**
 * How active the seven weekdays or the twelve months are.
 *
 * @param slots Monday to Sunday, or January to December
 */
public record Pattern(List<Slot> slots, Working working) {
    public Pattern {
        slots = List.copyOf(slots);
    }

    /**
     * One weekday, or one month of all years.
     *
     * @param number from 1 for Monday or January
     * @param coveredDays on how many of its days a source recorded
     * @param activeDays how many of those had a workout
     */
    public record Slot(int number, int coveredDays, int activeDays, int workouts) {
        public Slot {
            if (activeDays < 0 || activeDays > coveredDays) {
                throw new IllegalArgumentException(activeDays + " active days of " + coveredDays);
            }
        }

        /** The share of its days that had a workout, 0 to 1; NaN where no day was covered. */
        public double share() {
            return coveredDays == 0 ? Double.NaN : activeDays / (double) coveredDays;
        }
    }
}
