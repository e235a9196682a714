package longrun.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Pace;

/** A sighting's own row, without its laps and track. */
final class SightingCells {
    /** What a history holds, in the order in which it is read: fewer cells, for they are what reading takes its time. */
    static final String OF_HISTORY = """
            s.workout_key, s.source, s.batch_no, s.row_no, s.line_no,
            s.started_date, s.started_time, s.zone, s.zone_origin, s.started_at_ms, s.activity,
            s.distance_m, s.duration_s, s.energy_kcal, s.steps, s.heart_rate_bpm,
            s.declared_activity, s.distance_unit, s.note
            """;

    /** All of them, in the order in which they are read. */
    static final String ALL = """
            s.workout_key, s.source, s.external_id, s.batch_no, s.row_no, s.line_no,
            s.started_date, s.started_time, s.zone, s.zone_origin, s.started_at_ms, s.activity,
            s.distance_m, s.duration_s, s.elapsed_s, s.energy_kcal, s.steps, s.heart_rate_bpm,
            s.max_speed_m_per_s, s.climb_m,
            s.declared_activity, s.distance_unit, s.note, s.recorder, s.submitted_date, s.claimed_pace_s_per_km,
            s.whole_key
            """;

    private SightingCells() {}

    static void set(Sql sql, Sighting sighting) throws SQLException {
        Provenance from = sighting.provenance();
        WorkoutKey whole = sighting.parts().whole();
        sql.text("workout_key", sighting.key().text())
                .text("source", from.source().name())
                .text("external_id", from.externalId())
                .whole("batch_no", from.batch())
                .whole("row_no", from.row())
                .whole("line_no", from.line())
                .text("activity", sighting.activity().name())
                .text("whole_key", whole == null ? null : whole.text());
        StartedCells.set(sql, sighting.started());
        MeasureCells.set(sql, sighting.measures());
        set(sql, sighting.declared());
    }

    private static void set(Sql sql, Declaration declared) throws SQLException {
        LocalDate submitted = declared.submitted();
        Pace pace = declared.averagePace();
        sql.text("declared_activity", declared.activity())
                .text("distance_unit", declared.distanceUnit())
                .text("note", declared.note())
                .text("recorder", declared.recorder())
                .text("submitted_date", submitted == null ? null : submitted.toString())
                .number("claimed_pace_s_per_km", pace == null ? null : pace.secondsPerKilometre());
    }

    static Sighting read(Cells cells) throws SQLException {
        WorkoutKey key = new WorkoutKey(cells.word());
        Provenance from =
                new Provenance(new Source(cells.word()), cells.text(), cells.number(), cells.number(), cells.number());
        Started started = StartedCells.read(cells);
        Activity activity = Activity.valueOf(cells.word());
        Measures measures = MeasureCells.read(cells);
        Declaration declared = declared(cells);
        String whole = cells.text();
        Parts parts = whole == null ? Parts.NONE : new Parts(new WorkoutKey(whole), List.of(), List.of());
        return new Sighting(key, from, started, activity, measures, declared, parts);
    }

    /** A sighting of which only what a history holds is true. */
    static Sighting readOfHistory(Cells cells) throws SQLException {
        WorkoutKey key = new WorkoutKey(cells.word());
        Provenance from =
                new Provenance(new Source(cells.word()), null, cells.number(), cells.number(), cells.number());
        Started started = StartedCells.read(cells);
        Activity activity = Activity.valueOf(cells.word());
        Measures measures = MeasureCells.readOfHistory(cells);
        Declaration declared = new Declaration(cells.word(), cells.word(), cells.word(), "", null, null);
        return new Sighting(key, from, started, activity, measures, declared, Parts.NONE);
    }

    private static Declaration declared(Cells cells) throws SQLException {
        String activity = cells.word();
        String unit = cells.word();
        String note = cells.word();
        String recorder = cells.word();
        String submitted = cells.text();
        Double pace = cells.real();
        return new Declaration(
                activity,
                unit,
                note,
                recorder,
                submitted == null ? null : LocalDate.parse(submitted),
                pace == null ? null : new Pace(pace));
    }
}
