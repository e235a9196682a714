package longrun.source.mutation;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;

/** A file taken into an empty store: the one place where these tests touch the intake. */
final class Taking {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private final InMemoryStore store = new InMemoryStore();
    private final Outcome outcome;

    Taking(byte[] file) {
        outcome = new Intake(store, CLOCK)
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(file),
                        "mutated.csv",
                        file.length,
                        Terms.CAREFUL,
                        Progress.NONE);
    }

    /** Why it was refused, or what had to be said first; empty if it was taken. */
    Optional<String> refusal() {
        if (outcome instanceof Outcome.Unmapped unmapped) {
            return Optional.of(unmapped.refusal().message());
        }
        return outcome instanceof Outcome.Refused refused
                ? Optional.of(refused.refusal().message())
                : Optional.empty();
    }

    /** Of a file that was taken. */
    Batch batch() {
        return ((Outcome.Taken) outcome).receipt().batch();
    }

    int storedWorkouts() {
        return store.history(Athlete.DEFAULT).size();
    }

    int storedRejections() {
        return store.rejectedRows(Athlete.DEFAULT, batch().number()).size();
    }

    /** Counts, dates, metres and seconds in one line. */
    String totals() {
        History history = store.history(Athlete.DEFAULT);
        double metres = 0;
        double seconds = 0;
        long days = 0;
        for (int row = 0; row < history.size(); row++) {
            metres += Double.isNaN(history.metres(row)) ? 0 : history.metres(row);
            seconds += Double.isNaN(history.seconds(row)) ? 0 : history.seconds(row);
            days += history.date(row).toEpochDay();
        }
        return batch().counts() + ", " + metres + " m, " + seconds + " s, days " + days;
    }

    Optional<Workout> workout(String id) {
        return store.workout(Athlete.DEFAULT, WorkoutKey.of(Source.MAPMYRUN, id));
    }
}
