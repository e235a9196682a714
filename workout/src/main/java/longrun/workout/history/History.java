package longrun.workout.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;

/**
 * An immutable snapshot of one athlete's workouts at one revision, in columns, oldest first. Rows count from 0; an
 * absent number is NaN. Workouts of one day stand in the order of their time of day (unknown first), then of their
 * keys, so that equal contents give equal histories.
 */
public final class History {
    private static final Flag[] FLAGS = Flag.values();

    private final long revision;
    private final Columns columns;
    private final int[] index;

    History(long revision, Columns sorted) {
        this.revision = revision;
        this.columns = sorted;
        this.index = index(sorted);
    }

    public static Builder builder(long revision) {
        return new Builder(revision);
    }

    public static History empty() {
        return builder(0).build();
    }

    public long revision() {
        return revision;
    }

    public int size() {
        return columns.size;
    }

    public boolean isEmpty() {
        return columns.size == 0;
    }

    public WorkoutKey key(int row) {
        return new WorkoutKey(columns.key[row]);
    }

    public LocalDate date(int row) {
        return LocalDate.ofEpochDay(columns.day[row]);
    }

    /** Days since 1970-01-01. */
    public int epochDay(int row) {
        return columns.day[row];
    }

    /** Seconds since midnight where the athlete was; -1 where only the date is known. */
    public int secondOfDay(int row) {
        return columns.second[row];
    }

    public Activity activity(int row) {
        return columns.activity[row];
    }

    public Source source(int row) {
        return columns.source[row];
    }

    /** The activity's name as the file writes it. */
    public String declared(int row) {
        return columns.declared[row];
    }

    /** The unit the distance was written in; empty if unknown. */
    public String distanceUnit(int row) {
        return columns.unit[row];
    }

    public String note(int row) {
        return columns.note[row];
    }

    /** The batch of the believed sighting. */
    public int batch(int row) {
        return columns.batch[row];
    }

    /** As the athlete fixed it, if she did. */
    public double metres(int row) {
        return columns.metres[row];
    }

    /** As the athlete fixed it, if she did. */
    public double seconds(int row) {
        return columns.seconds[row];
    }

    /** As the believed file tells it, whatever the athlete says. */
    public double toldMetres(int row) {
        return columns.toldMetres[row];
    }

    /** As the believed file tells it, whatever the athlete says. */
    public double toldSeconds(int row) {
        return columns.toldSeconds[row];
    }

    /** Seconds per kilometre; NaN where duration or distance is absent. */
    public double pace(int row) {
        return columns.seconds[row] / columns.metres[row] * 1000;
    }

    public double kilocalories(int row) {
        return columns.kilocalories[row];
    }

    public double steps(int row) {
        return columns.steps[row];
    }

    /** The average, in beats per minute. */
    public double heartRate(int row) {
        return columns.heartRate[row];
    }

    /** Whether nothing known of the workout is beyond what a person can do, or the athlete says that it was real. */
    public boolean isPlausible(int row) {
        return columns.flags[row] == 0;
    }

    public List<Flag> flags(int row) {
        return Arrays.stream(FLAGS)
                .filter(flag -> (columns.flags[row] & flag.bit()) != 0)
                .toList();
    }

    /** What the athlete herself says of a workout. */
    public Overlay overlay(int row) {
        return columns.overlay[row];
    }

    /** The row of a workout, or empty if it is not here. */
    public OptionalInt rowOf(WorkoutKey key) {
        int mask = index.length - 1;
        int slot = spread(key.text()) & mask;
        while (index[slot] != 0) {
            int row = index[slot] - 1;
            if (columns.key[row].equals(key.text())) {
                return OptionalInt.of(row);
            }
            slot = (slot + 1) & mask;
        }
        return OptionalInt.empty();
    }

    /** The first row on a date or later; {@link #size()} if there is none. */
    public int firstRowOnOrAfter(LocalDate date) {
        long day = date.toEpochDay();
        int low = 0;
        int high = columns.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (columns.day[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Open addressing over the keys: row + 1 in each slot, 0 for free, at most half full. */
    private static int[] index(Columns columns) {
        int[] index = new int[Integer.highestOneBit(Math.max(1, columns.size)) * 4];
        int mask = index.length - 1;
        for (int row = 0; row < columns.size; row++) {
            int slot = spread(columns.key[row]) & mask;
            while (index[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            index[slot] = row + 1;
        }
        return index;
    }

    private static int spread(String key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    /** Gathers workouts in any order. */
    public static final class Builder {
        private final long revision;
        private final Columns columns = new Columns();

        Builder(long revision) {
            this.revision = revision;
        }

        public Builder add(Workout workout) {
            columns.add(workout, flags(workout));
            return this;
        }

        public History build() {
            return new History(revision, columns.sorted());
        }

        private static byte flags(Workout workout) {
            int bits = 0;
            for (Flag flag : workout.flags()) {
                bits |= flag.bit();
            }
            return (byte) bits;
        }
    }
}
