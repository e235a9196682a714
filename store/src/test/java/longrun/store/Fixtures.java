package longrun.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.quantity.Distance;

/** Plain rows and files for the tests. */
final class Fixtures {
    static final ImportedFile FILE = new ImportedFile(
            "mine.csv",
            1234,
            "ab12",
            Source.MAPMYRUN,
            Instant.ofEpochMilli(1_700_000_000_123L),
            new Heading("a;\"b\"", ';'));

    private Fixtures() {}

    static WorkoutKey key(String id) {
        return WorkoutKey.of(Source.MAPMYRUN, id);
    }

    static Sighting sighting(String id, int batch, int row, double kilometres) {
        return new Sighting(
                key(id),
                new Provenance(Source.MAPMYRUN, id, batch, row, row + 1),
                new Started.OnDate(LocalDate.of(2020, 1, 1).plusDays(row)),
                Activity.RUN,
                Measures.of(Distance.ofKilometres(kilometres), Duration.ofMinutes(30)),
                Declaration.of("Run"),
                Parts.NONE);
    }

    static Verdict accepted(String id, int batch, int row, double kilometres) {
        return new Verdict.Accepted(sighting(id, batch, row, kilometres));
    }

    static Verdict known(String id, int batch, int row, double kilometres) {
        return new Verdict.AlreadyKnown(sighting(id, batch, row, kilometres));
    }

    static Verdict changed(String id, int batch, int row, double kilometres) {
        return new Verdict.Changed(sighting(id, batch, row, kilometres), Set.of(Verdict.Field.DISTANCE));
    }

    static Verdict updated(String id, int batch, int row, double kilometres) {
        return new Verdict.Updated(sighting(id, batch, row, kilometres), Set.of(Verdict.Field.DISTANCE));
    }

    static Verdict duplicate(String id, int batch, int row, String of) {
        return new Verdict.ProbableDuplicate(sighting(id, batch, row, 5), key(of));
    }

    static Verdict rejected(int row) {
        return new Verdict.Rejected(new RejectedRow(
                row, row + 1, "a,b,\"c\nd\"", List.of(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE))));
    }

    /** A file of so many runs of 5 km that nobody has seen before. */
    static Import newRuns(String prefix, int rows) {
        return ledger -> {
            for (int row = 1; row <= rows; row++) {
                ledger.enter(accepted(prefix + row, ledger.batch(), row, 5));
            }
            return FILE;
        };
    }
}
