package longrun.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import longrun.workout.Sighting;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdict on a row that speaks of a workout, in the row of its sighting. */
final class VerdictCells {
    /** In the order in which they are read. */
    static final String ALL = "s.verdict, s.fields, s.duplicate_of, ";

    private VerdictCells() {}

    static void set(Sql sql, Verdict.Seen seen) throws SQLException {
        if (seen instanceof Verdict.Accepted) {
            set(sql, "accepted", null, null);
        }
        if (seen instanceof Verdict.AlreadyKnown) {
            set(sql, "known", null, null);
        }
        if (seen instanceof Verdict.Changed changed) {
            set(sql, "changed", text(changed.fields()), null);
        }
        if (seen instanceof Verdict.Updated updated) {
            set(sql, "updated", text(updated.fields()), null);
        }
        if (seen instanceof Verdict.ProbableDuplicate duplicate) {
            set(sql, "duplicate", null, duplicate.of());
        }
    }

    private static void set(Sql sql, String verdict, @Nullable String fields, @Nullable WorkoutKey of)
            throws SQLException {
        sql.text("verdict", verdict).text("fields", fields).text("duplicate_of", of == null ? null : of.text());
    }

    /** The verdict of a row whose cells begin with those of this class, before the sighting's own. */
    static Verdict.Seen read(Cells cells) throws SQLException {
        String verdict = cells.word();
        Set<Verdict.Field> fields = fields(cells.text());
        String of = cells.text();
        Sighting sighting = SightingCells.read(cells);
        return switch (verdict) {
            case "accepted" -> new Verdict.Accepted(sighting);
            case "changed" -> new Verdict.Changed(sighting, fields);
            case "updated" -> new Verdict.Updated(sighting, fields);
            case "duplicate" -> new Verdict.ProbableDuplicate(sighting, new WorkoutKey(String.valueOf(of)));
            default -> new Verdict.AlreadyKnown(sighting);
        };
    }

    private static String text(Set<Verdict.Field> fields) {
        return fields.stream().sorted().map(Verdict.Field::name).collect(Collectors.joining(","));
    }

    private static Set<Verdict.Field> fields(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(text.split(",", -1)).map(Verdict.Field::valueOf).collect(Collectors.toSet());
    }
}
