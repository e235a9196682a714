package longrun.workout.batch;

import java.util.Set;
import longrun.workout.Sighting;

/** The outcome of judging one row. Every row of a file gets exactly one. */
public sealed interface Verdict {
    /** A workout not seen before. */
    record Accepted(Sighting sighting) implements Verdict {}

    /** A workout that is known with the same values, from the store or from an earlier row of the file. */
    record AlreadyKnown(Sighting sighting) implements Verdict {}

    /** A workout that is known with other values; what is known stays believed. */
    record Changed(Sighting sighting, Set<Field> fields) implements Verdict {
        public Changed {
            fields = Set.copyOf(fields);
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
