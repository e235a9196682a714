package longrun.insight.anomaly;

import longrun.workout.history.History;

/** What is compared of each workout; all three are positive and compared by their logarithms. */
public enum Quantity {
    /** In metres. */
    DISTANCE {
        @Override
        public double of(History history, int row) {
            return history.metres(row);
        }
    },
    /** In seconds. */
    DURATION {
        @Override
        public double of(History history, int row) {
            return history.seconds(row);
        }
    },
    /** In seconds per kilometre. */
    PACE {
        @Override
        public double of(History history, int row) {
            return history.pace(row);
        }
    };

    /** The value of a row; NaN where it is not known. */
    public abstract double of(History history, int row);
}
