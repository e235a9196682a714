package longrun.workout.goal;

import longrun.workout.history.LabelFilter;

/**
 * What an athlete aims at, each week or month anew.
 *
 * @param label of which workouts; those she left out count for no goal
 * @param target how much, in the measure's unit; positive
 */
public record Goal(Period period, Measure measure, LabelFilter label, double target) {
    /** Checks the target. */
    public Goal {
        if (label == LabelFilter.EXCLUDED) {
            throw new IllegalArgumentException("workouts that are left out count for no goal");
        }
        if (!(target > 0 && target <= measure.most)) {
            throw new IllegalArgumentException("a goal's target in " + measure.unit + " is more than 0 and at most "
                    + Math.round(measure.most) + ", not " + target);
        }
        if (measure == Measure.WORKOUTS && target != Math.rint(target)) {
            throw new IllegalArgumentException("a goal's target in workouts is a whole number, not " + target);
        }
    }

    /** How long there is to reach it. */
    public enum Period {
        WEEK,
        MONTH
    }

    /** What is counted or added up. */
    public enum Measure {
        /** How many. */
        WORKOUTS("workouts", 1000),
        /** In metres; nobody moves 10,000 km in a month. */
        DISTANCE("metres", 1e7),
        /** In seconds; no month has more than 744 hours. */
        DURATION("seconds", 744 * 3600);

        private final String unit;
        private final double most;

        Measure(String unit, double most) {
            this.unit = unit;
            this.most = most;
        }

        /** The largest target that is none by mistake. */
        public double most() {
            return most;
        }
    }
}
