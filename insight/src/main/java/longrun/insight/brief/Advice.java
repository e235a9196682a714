package longrun.insight.brief;

import longrun.workout.history.Lens;

/** What follows from the findings; the words are found elsewhere. */
public sealed interface Advice {
    /** The finding it follows from. */
    Topic topic();

    /** Through which lens that is seen. */
    Lens lens();

    /** Look at workouts that cannot be as they were recorded. */
    record LookAt(int workouts, Lens lens) implements Advice {
        @Override
        public Topic topic() {
            return Topic.ANOMALY;
        }
    }

    /** Say what workouts were, of whose labels the model is not sure. */
    record SayWhatTheyWere(int workouts, Lens lens) implements Advice {
        @Override
        public Topic topic() {
            return Topic.MODEL;
        }
    }

    /**
     * Run less for a week: the last one had far more than the four before were used to.
     *
     * @param metres run in the last week
     * @param usual run in a week, over the four weeks before
     */
    record Ease(double metres, double usual, Lens lens) implements Advice {
        @Override
        public Topic topic() {
            return Topic.PERIOD;
        }
    }

    /**
     * Begin again after the longest pause in a year, with no more than half of what was usual.
     *
     * @param usual the median distance of a run or walk in the year before, in metres
     */
    record BeginAgain(double usual, Lens lens) implements Advice {
        @Override
        public Topic topic() {
            return Topic.STREAK;
        }
    }
}
