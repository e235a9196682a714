package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import longrun.workout.Athlete;
import longrun.workout.Provenance;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Belief;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import org.jspecify.annotations.Nullable;

/** Reads what became of a batch's rows. */
final class BatchVerdicts {
    private final Connection connection;
    private final Athlete athlete;

    BatchVerdicts(Connection connection, Athlete athlete) {
        this.connection = connection;
        this.athlete = athlete;
    }

    Verdicts of(int batch) throws SQLException {
        Verdicts.Builder verdicts = new Verdicts.Builder();
        for (RejectedRow row : BatchRow.rejected(connection, athlete, batch)) {
            verdicts.add(new Verdict.Rejected(row), null);
        }
        try (Sql sql = new Sql(connection, "select " + VerdictCells.ALL + SightingCells.ALL + """
                from sighting s
                join athlete a on a.id = s.athlete_id
                where a.name = :athlete and s.batch_no = :batch
                order by s.row_no""")) {
            for (Verdict.Seen seen :
                    sql.text("athlete", athlete.name()).whole("batch", batch).list(VerdictCells::read)) {
                verdicts.add(seen, verdicts.lists(seen) ? known(seen) : null);
            }
        }
        return verdicts.build();
    }

    /** What was believed of the workout a row changes, or is of the one it is held back for. */
    private @Nullable Values known(Verdict.Seen seen) throws SQLException {
        if (seen instanceof Verdict.ProbableDuplicate duplicate) {
            return believed(sightings(duplicate.of()));
        }
        Provenance from = seen.sighting().provenance();
        return believed(sightings(seen.sighting().key()).stream()
                .filter(other -> isBefore(other.sighting().provenance(), from))
                .toList());
    }

    private static @Nullable Values believed(List<Verdict.Seen> sightings) {
        return Belief.of(sightings).map(Values::of).orElse(null);
    }

    private static boolean isBefore(Provenance one, Provenance other) {
        return one.batch() < other.batch() || (one.batch() == other.batch() && one.row() < other.row());
    }

    private List<Verdict.Seen> sightings(WorkoutKey key) throws SQLException {
        try (Sql sql = new Sql(connection, "select " + VerdictCells.ALL + SightingCells.ALL + """
                from sighting s
                join athlete a on a.id = s.athlete_id
                where a.name = :athlete and s.workout_key = :key""")) {
            return sql.text("athlete", athlete.name()).text("key", key.text()).list(VerdictCells::read);
        }
    }
}
