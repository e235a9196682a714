package longrun.insight.consistency;

import java.util.List;
import longrun.insight.streak.Streaks;
import longrun.workout.Label;

/** A part of the score, with the numbers that it follows from. */
public sealed interface Part {
    /** From 0 to 100; 0 also where there is too little to tell. */
    double points();

    /** Its share of the score, in percent. */
    int weight();

    /** What it adds to the score. */
    default double weighted() {
        return points() * weight() / 100;
    }

    /**
     * The share of weeks that reach the target. A single one makes no habit and counts as none.
     *
     * @param reached how many did
     * @param weeks whole weeks in the window, and the open one if it has reached the target already
     */
    record Frequency(double points, int reached, int weeks, Target target) implements Part {
        @Override
        public int weight() {
            return 40;
        }
    }

    /**
     * How alike consecutive weeks are in their active weekdays.
     *
     * @param pairs of whole weeks that follow each other
     * @param activeWeeks how many whole weeks had a workout; with fewer than two the points are 0
     */
    record Timing(double points, int pairs, int activeWeeks) implements Part {
        @Override
        public int weight() {
            return 20;
        }
    }

    /**
     * How little pace and distance spread within each label; empty spreads and 0 points where no workout tells both.
     */
    record Performance(double points, List<Spread> spreads) implements Part {
        public Performance {
            spreads = List.copyOf(spreads);
        }

        @Override
        public int weight() {
            return 20;
        }
    }

    /**
     * How far the streaks reach through the window.
     *
     * @param days covered days, without the one looked from while it has no workout; with fewer than two active days the
     *     points are 0
     * @param weeks whole weeks, and those that are cut or open if they are active
     * @param streaks those within the window
     */
    record Unbroken(double points, int days, int weeks, Streaks streaks) implements Part {
        @Override
        public int weight() {
            return 20;
        }
    }

    /**
     * The median deviation from the median over that median, 0 to 1, of a label's plausible workouts.
     *
     * @param workouts how many tell both pace and distance; with fewer than three the points are 0
     * @param pace NaN with fewer than three
     * @param distance NaN with fewer than three
     */
    record Spread(Label label, int workouts, double pace, double distance) {
        /** Of two workouts each deviates alike from their middle, which says nothing. */
        public static final int FEWEST_WORKOUTS = 3;

        /** From 0 to 100. */
        public double points() {
            return workouts < FEWEST_WORKOUTS ? 0 : 100 * (1 - (pace + distance) / 2);
        }
    }
}
