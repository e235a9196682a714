package longrun.insight.brief;

import java.time.LocalDate;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.change.Change;
import longrun.insight.evidence.Metric;
import longrun.insight.period.Usual;
import longrun.insight.streak.Streak;
import longrun.insight.trend.Trend;
import longrun.workout.WorkoutKey;
import longrun.workout.history.Lens;

/** One thing worth saying; the words are found elsewhere. */
public sealed interface Remark {
    /** How surprising it is, in standard deviations of what is usual or the like: comparable, and no more than that. */
    double surprise();

    /** Which finding shows it. */
    Topic topic();

    /** Through which lens it is seen. */
    Lens lens();

    /**
     * A number of the last days lies beyond all of the year before.
     *
     * @param subject what was counted or measured
     * @param value of the last days, in the metric's unit
     */
    record Unusual(Subject subject, Metric metric, double value, Usual usual, double surprise, Lens lens)
            implements Remark {
        @Override
        public Topic topic() {
            return Topic.PERIOD;
        }

        public boolean isMore() {
            return value > usual.median();
        }
    }

    /** Whose number it is. */
    enum Subject {
        RUNS,
        WALKS,
        /** All that the lens lets through. */
        WORKOUTS
    }

    /** A metric has had another level for some months. */
    record NewLevel(Change change, double surprise, Lens lens) implements Remark {
        @Override
        public Topic topic() {
            return Topic.CHANGE;
        }
    }

    /** A metric goes somewhere over a year. */
    record Going(Trend trend, double surprise, Lens lens) implements Remark {
        @Override
        public Topic topic() {
            return Topic.TREND;
        }
    }

    /**
     * The longest pause of a year, which still lasts.
     *
     * @param days since the last workout
     * @param last the day of that workout
     * @param longestBefore the longest pause of the year before, in days
     */
    record Pause(int days, LocalDate last, int longestBefore, double surprise, Lens lens) implements Remark {
        @Override
        public Topic topic() {
            return Topic.STREAK;
        }
    }

    /**
     * A streak of days as long as none of the year before.
     *
     * @param longestBefore the longest other one of the year before, in days
     */
    record LongStreak(Streak streak, int longestBefore, double surprise, Lens lens) implements Remark {
        @Override
        public Topic topic() {
            return Topic.STREAK;
        }
    }

    /**
     * A run longer than any of the year before it.
     *
     * @param metres of the run
     * @param longestBefore of the year before, in metres
     */
    record LongestRun(WorkoutKey key, LocalDate date, double metres, double longestBefore, double surprise, Lens lens)
            implements Remark {
        @Override
        public Topic topic() {
            return Topic.WORKOUTS;
        }
    }

    /**
     * Workouts of the last days that cannot be as they were recorded.
     *
     * @param first the newest of them
     */
    record Doubtful(int count, Anomaly first, double surprise, Lens lens) implements Remark {
        @Override
        public Topic topic() {
            return Topic.ANOMALY;
        }
    }
}
