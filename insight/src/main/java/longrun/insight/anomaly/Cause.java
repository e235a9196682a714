package longrun.insight.anomaly;

import longrun.workout.Activity;

/**
 * What probably made a workout unlike the others; the words are found elsewhere. A number is NaN where there are too few
 * workouts alike to tell it from.
 */
public sealed interface Cause {
    What what();

    /** What would be normal in its place. */
    Normal normal();

    /** The causes there are, each described by its record. */
    enum What {
        UNIT_SWAPPED,
        CLOCK_LEFT_RUNNING,
        PAUSED,
        CLOCK_STOPPED,
        WRONG_ACTIVITY,
        GPS_JUMP,
        GPS_LOST,
        EXCEPTIONAL
    }

    /**
     * The distance and duration that would be normal.
     *
     * @param metres NaN where nothing tells
     * @param seconds NaN where nothing tells
     */
    record Normal(double metres, double seconds) {
        static final Normal UNKNOWN = new Normal(Double.NaN, Double.NaN);
    }

    /** In another unit its values are usual. */
    record UnitSwapped(Swap swap, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.UNIT_SWAPPED;
        }
    }

    /**
     * The clock ran on for longer than anyone stops on the way.
     *
     * @param tooMany the seconds beyond what the distance takes
     */
    record ClockLeftRunning(double tooMany, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.CLOCK_LEFT_RUNNING;
        }
    }

    /**
     * She stopped on the way and the clock did not.
     *
     * @param tooMany the seconds beyond what the distance takes
     */
    record Paused(double tooMany, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.PAUSED;
        }
    }

    /**
     * The clock stood still for a part of the way: started late, paused or stopped early.
     *
     * @param tooFew the seconds that the distance takes beyond the recorded
     */
    record ClockStopped(double tooFew, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.CLOCK_STOPPED;
        }
    }

    /**
     * It was another activity than the declared.
     *
     * @param likelier whose pace this is
     * @param pace its own, in seconds per kilometre
     */
    record WrongActivity(Activity likelier, double pace, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.WRONG_ACTIVITY;
        }
    }

    /**
     * The recorded place jumped and made the way longer.
     *
     * @param tooMany the metres beyond what the duration is enough for
     */
    record GpsJump(double tooMany, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.GPS_JUMP;
        }
    }

    /**
     * A part of the way was not recorded.
     *
     * @param tooFew the metres that the duration is enough for beyond the recorded
     */
    record GpsLost(double tooFew, Normal normal) implements Cause {
        @Override
        public What what() {
            return What.GPS_LOST;
        }
    }

    /** Nothing speaks against its values: probably it was so. */
    record Exceptional(Normal normal) implements Cause {
        @Override
        public What what() {
            return What.EXCEPTIONAL;
        }
    }
}
