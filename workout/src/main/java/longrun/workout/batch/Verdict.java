package longrun.workout.batch;

import java.util.Set;
import longrun.workout.Sighting;
import longrun.workout.WorkoutKey;

/** The outcome of judging one row. Every row of a file gets exactly one. */
public sealed interface Verdict {
    /** A row that speaks of a workout, whether or not its word is believed. */
    sealed interface Seen extends Verdict {
        Sighting sighting();
    }

    /** A workout not seen before. */
    record Accepted(Sighting sighting) implements Seen {}

    /** A workout that is known with the same values, from the store or from an earlier row of the file. */
    record AlreadyKnown(Sighting sighting) implements Seen {}

    /** A workout that is known with other values; what is known stays believed. */
    record Changed(Sighting sighting, Set<Field> fields) implements Seen {
        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * A known workout of which this row is believed from here on.
     *
     * @param fields what it says differently; empty where it confirms all that is known
     */
    record Updated(Sighting sighting, Set<Field> fields) implements Seen {
        public Updated {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * A workout much like another that is known from elsewhere: held back as long as that one is there.
     *
     * @param of the known one
     */
    record ProbableDuplicate(Sighting sighting, WorkoutKey of) implements Seen {
        public ProbableDuplicate {
            if (sighting.key().equals(of)) {
                throw new IllegalArgumentException("a workout is no duplicate of itself: " + of.text());
            }
        }
    }

    /** A row that says too little, or nothing that can be understood. */
    record Rejected(RejectedRow row) implements Verdict {}

    /** What can differ between two sightings of a workout; another recorder alone is no change. */
    enum Field {
        DATE,
        ACTIVITY,
        DISTANCE,
        DURATION,
        ENERGY,
        STEPS,
        HEART_RATE,
        NOTE
    }
}
