package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import longrun.workout.Lap;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.TrackPoint;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.Known;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Writes the verdicts of one batch as they are entered, some hundred rows at a time. */
final class SqlLedger implements Import.Ledger, AutoCloseable {
    /** Few enough to hold when every one of them is a rejected row of the greatest length. */
    private static final int MOST_WAITING = 500;

    private final Dialect dialect;
    private final long athlete;
    private final int batch;
    private final KnownWorkouts known;
    private final Sql sightings;
    private final Sql rejectedRows;
    private final Sql laps;
    private final Sql trackPoints;
    private Counts counts = Counts.NONE;
    private int waiting;
    private @Nullable RuntimeException failure;

    SqlLedger(Connection connection, Dialect dialect, long athlete, int batch) throws SQLException {
        this.dialect = dialect;
        this.athlete = athlete;
        this.batch = batch;
        this.known = new KnownWorkouts(connection, dialect, athlete, batch);
        this.sightings = sightings(connection);
        this.rejectedRows = rejectedRows(connection);
        this.laps = laps(connection);
        this.trackPoints = trackPoints(connection);
    }

    @Override
    public int batch() {
        return batch;
    }

    @Override
    public Known known(Set<WorkoutKey> keys) {
        refuseAfterFailure();
        return known.of(keys);
    }

    @Override
    public History knownOn(Set<LocalDate> days) {
        refuseAfterFailure();
        return known.on(days);
    }

    @Override
    public boolean knowsBeside(Source source) {
        refuseAfterFailure();
        return known.isBeside(source);
    }

    @Override
    public void enter(Verdict verdict) {
        refuseAfterFailure();
        try {
            write(verdict);
            counts = counts.plus(verdict);
        } catch (SQLException e) {
            failure = dialect.explain(e);
            throw failure;
        }
    }

    /** Writes what still waits. */
    Counts finish() throws SQLException {
        refuseAfterFailure();
        runBatches();
        return counts;
    }

    /** A database may have undone the transaction by itself; nothing may be written after that. */
    private void refuseAfterFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    private void write(Verdict verdict) throws SQLException {
        if (verdict instanceof Verdict.Seen seen) {
            write(seen);
        }
        if (verdict instanceof Verdict.Rejected r) {
            write(r.row());
        }
    }

    private void write(Verdict.Seen seen) throws SQLException {
        Sighting sighting = seen.sighting();
        if (sighting.provenance().batch() != batch) {
            throw new IllegalArgumentException(
                    "a sighting of batch " + sighting.provenance().batch() + " was entered in batch " + batch);
        }
        sightings.whole("athlete", athlete);
        VerdictCells.set(sightings, seen);
        SightingCells.set(sightings, sighting);
        add(sightings);
        int row = sighting.provenance().row();
        int place = 0;
        for (Lap lap : sighting.parts().laps()) {
            write(lap, row, place++);
        }
        place = 0;
        for (TrackPoint point : sighting.parts().track()) {
            write(point, row, place++);
        }
    }

    private void write(RejectedRow row) throws SQLException {
        rejectedRows
                .whole("athlete", athlete)
                .whole("batch", batch)
                .whole("row", row.row())
                .whole("line", row.line())
                .text("text", row.text())
                .text("reasons", Reasons.text(row.reasons()));
        add(rejectedRows);
    }

    private void write(Lap lap, int row, int place) throws SQLException {
        laps.whole("athlete", athlete).whole("batch", batch).whole("row", row).whole("lap", place);
        MeasureCells.set(laps, lap.measures());
        add(laps);
    }

    private void write(TrackPoint point, int row, int place) throws SQLException {
        trackPoints
                .whole("athlete", athlete)
                .whole("batch", batch)
                .whole("row", row)
                .whole("point", place)
                .number("seconds", finite(point.seconds()))
                .number("latitude", point.latitude())
                .number("longitude", point.longitude())
                .number("elevation", finite(point.elevationMetres()))
                .number("heart_rate", finite(point.heartRate()));
        add(trackPoints);
    }

    /** What is no number was not measured; no database keeps it. */
    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }

    private void add(Sql row) throws SQLException {
        row.add();
        if (++waiting >= MOST_WAITING) {
            runBatches();
        }
    }

    private void runBatches() throws SQLException {
        if (waiting == 0) {
            return;
        }
        waiting = 0;
        // Sightings first: laps and points hang on them.
        sightings.runBatch();
        rejectedRows.runBatch();
        laps.runBatch();
        trackPoints.runBatch();
    }

    static Sql sightings(Connection connection) throws SQLException {
        return new Sql(connection, """
                insert into sighting (
                    athlete_id, batch_no, row_no, line_no, workout_key, verdict, fields, duplicate_of,
                    source, external_id,
                    started_date, started_time, started_at_ms, zone, zone_origin, activity,
                    distance_m, duration_s, elapsed_s, energy_kcal, steps, heart_rate_bpm, max_speed_m_per_s, climb_m,
                    declared_activity, distance_unit, note, recorder, submitted_date, claimed_pace_s_per_km, whole_key)
                values (
                    :athlete, :batch_no, :row_no, :line_no, :workout_key, :verdict, :fields, :duplicate_of,
                    :source, :external_id,
                    :started_date, :started_time, :started_at_ms, :zone, :zone_origin, :activity,
                    :distance_m, :duration_s, :elapsed_s, :energy_kcal, :steps, :heart_rate_bpm, :max_speed_m_per_s,
                    :climb_m,
                    :declared_activity, :distance_unit, :note, :recorder, :submitted_date, :claimed_pace_s_per_km,
                    :whole_key)""");
    }

    private static Sql rejectedRows(Connection connection) throws SQLException {
        return new Sql(connection, """
                insert into rejected_row (athlete_id, batch_no, row_no, line_no, text, reasons)
                values (:athlete, :batch, :row, :line, :text, :reasons)""");
    }

    private static Sql laps(Connection connection) throws SQLException {
        return new Sql(connection, """
                insert into lap (
                    athlete_id, batch_no, row_no, lap_no,
                    distance_m, duration_s, elapsed_s, energy_kcal, steps, heart_rate_bpm, max_speed_m_per_s, climb_m)
                values (
                    :athlete, :batch, :row, :lap,
                    :distance_m, :duration_s, :elapsed_s, :energy_kcal, :steps, :heart_rate_bpm, :max_speed_m_per_s,
                    :climb_m)""");
    }

    private static Sql trackPoints(Connection connection) throws SQLException {
        return new Sql(connection, """
                insert into track_point (
                    athlete_id, batch_no, row_no, point_no,
                    since_start_s, latitude_deg, longitude_deg, elevation_m, heart_rate_bpm)
                values (
                    :athlete, :batch, :row, :point, :seconds, :latitude, :longitude, :elevation, :heart_rate)""");
    }

    @Override
    public void close() throws SQLException {
        sightings.close();
        rejectedRows.close();
        laps.close();
        trackPoints.close();
    }
}
