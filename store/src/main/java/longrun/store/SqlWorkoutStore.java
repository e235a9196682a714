package longrun.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Lap;
import longrun.workout.Overlay;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.TrackPoint;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Undone;
import longrun.workout.batch.Verdicts;
import longrun.workout.history.Held;
import longrun.workout.history.History;
import longrun.workout.port.WorkoutStore;

/** Workouts in SQL. */
final class SqlWorkoutStore implements WorkoutStore {
    /** The id of no athlete. */
    private static final long NOBODY = 0;

    private final Database database;

    SqlWorkoutStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Athlete> athletes() {
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, "select name from athlete order by name")) {
                return sql.list(cells -> new Athlete(cells.word()));
            }
        });
    }

    @Override
    public long revision(Athlete athlete) {
        return database.read(connection -> revision(connection, athlete));
    }

    private static long revision(Connection connection, Athlete athlete) throws SQLException {
        return AthleteRow.find(connection, athlete).map(AthleteRow::revision).orElse(0L);
    }

    @Override
    public History history(Athlete athlete) {
        return database.read(connection -> history(connection, athlete, "w.duplicate_of is null"));
    }

    @Override
    public Held held(Athlete athlete) {
        return database.read(connection -> {
            History workouts = history(connection, athlete, "w.duplicate_of is not null");
            Map<WorkoutKey, WorkoutKey> of = new HashMap<>();
            try (Sql sql = new Sql(connection, """
                    select w.workout_key, w.duplicate_of
                    from workout w
                    join athlete a on a.id = w.athlete_id
                    where a.name = :athlete and w.duplicate_of is not null""")) {
                sql.text("athlete", athlete.name())
                        .each(cells -> of.put(new WorkoutKey(cells.word()), new WorkoutKey(cells.word())));
            }
            return new Held(workouts, of);
        });
    }

    private static History history(Connection connection, Athlete athlete, String which) throws SQLException {
        History.Builder history = History.builder(revision(connection, athlete));
        Map<WorkoutKey, Overlay> overlays = SqlOverlayStore.all(connection, athlete);
        try (Sql sql = new Sql(connection, "select " + SightingCells.OF_HISTORY + """
                from athlete a
                join workout w on w.athlete_id = a.id
                join sighting s on s.athlete_id = w.athlete_id and s.batch_no = w.batch_no and s.row_no = w.row_no
                where a.name = :athlete and\s""" + which)) {
            sql.text("athlete", athlete.name())
                    .each(cells -> history.add(workout(SightingCells.readOfHistory(cells), overlays)));
        }
        return history.build();
    }

    private static Workout workout(Sighting sighting, Map<WorkoutKey, Overlay> overlays) {
        return new Workout(sighting, overlays.getOrDefault(sighting.key(), Overlay.NONE));
    }

    @Override
    public Optional<Workout> workout(Athlete athlete, WorkoutKey key) {
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, "select " + SightingCells.ALL + """
                    from athlete a
                    join workout w on w.athlete_id = a.id
                    join sighting s on s.athlete_id = w.athlete_id and s.batch_no = w.batch_no and s.row_no = w.row_no
                    where a.name = :athlete and w.workout_key = :key""")) {
                Map<WorkoutKey, Overlay> overlays = SqlOverlayStore.all(connection, athlete);
                return whole(connection, athlete, sql.text("key", key.text())).stream()
                        .map(sighting -> workout(sighting, overlays))
                        .findFirst();
            }
        });
    }

    @Override
    public List<Sighting> sightings(Athlete athlete, WorkoutKey key) {
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, "select " + SightingCells.ALL + """
                    from athlete a
                    join sighting s on s.athlete_id = a.id
                    where a.name = :athlete and s.workout_key = :key
                    order by s.batch_no desc, s.row_no desc""")) {
                return whole(connection, athlete, sql.text("key", key.text()));
            }
        });
    }

    /** The sightings a query finds, with their laps and tracks. */
    private static List<Sighting> whole(Connection connection, Athlete athlete, Sql query) throws SQLException {
        List<Sighting> found = query.text("athlete", athlete.name()).list(SightingCells::read);
        for (int place = 0; place < found.size(); place++) {
            Sighting sighting = found.get(place);
            Parts parts = new Parts(
                    sighting.parts().whole(),
                    laps(connection, athlete, sighting.provenance()),
                    track(connection, athlete, sighting.provenance()));
            found.set(
                    place,
                    new Sighting(
                            sighting.key(),
                            sighting.provenance(),
                            sighting.started(),
                            sighting.activity(),
                            sighting.measures(),
                            sighting.declared(),
                            parts));
        }
        return List.copyOf(found);
    }

    private static List<Lap> laps(Connection connection, Athlete athlete, Provenance from) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select l.distance_m, l.duration_s, l.elapsed_s, l.energy_kcal, l.steps, l.heart_rate_bpm,
                    l.max_speed_m_per_s, l.climb_m
                from lap l
                join athlete a on a.id = l.athlete_id
                where a.name = :athlete and l.batch_no = :batch and l.row_no = :row
                order by l.lap_no""")) {
            return sql.text("athlete", athlete.name())
                    .whole("batch", from.batch())
                    .whole("row", from.row())
                    .list(cells -> new Lap(MeasureCells.read(cells)));
        }
    }

    private static List<TrackPoint> track(Connection connection, Athlete athlete, Provenance from) throws SQLException {
        try (Sql sql = new Sql(connection, """
                select p.since_start_s, p.latitude_deg, p.longitude_deg, p.elevation_m, p.heart_rate_bpm
                from track_point p
                join athlete a on a.id = p.athlete_id
                where a.name = :athlete and p.batch_no = :batch and p.row_no = :row
                order by p.point_no""")) {
            return sql.text("athlete", athlete.name())
                    .whole("batch", from.batch())
                    .whole("row", from.row())
                    .list(cells ->
                            new TrackPoint(cells.real(), cells.degrees(), cells.degrees(), cells.real(), cells.real()));
        }
    }

    @Override
    public List<Batch> batches(Athlete athlete) {
        return database.read(connection -> BatchRow.all(connection, athlete));
    }

    @Override
    public List<RejectedRow> rejectedRows(Athlete athlete, int batch) {
        return database.read(connection -> BatchRow.rejected(connection, athlete, batch));
    }

    @Override
    public Optional<Verdicts> verdicts(Athlete athlete, int batch) {
        return database.read(connection -> {
            if (BatchRow.find(connection, athlete, batch).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new BatchVerdicts(connection, athlete).of(batch));
        });
    }

    @Override
    public Batch add(Athlete athlete, Import batch) throws IOException {
        return database.<Batch, IOException>write(connection -> {
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            Batch added = new BatchWriter(connection, database.dialect(), row.id()).write(batch);
            row.raiseRevision(connection);
            return added;
        });
    }

    @Override
    public ImportedFile plan(Athlete athlete, Import batch) throws IOException {
        return database.<ImportedFile, IOException>read(connection -> {
            long row = AthleteRow.find(connection, athlete).map(AthleteRow::id).orElse(NOBODY);
            int number = BatchWriter.lastNumber(connection, row) + 1;
            return batch.writeTo(new SqlPlan(number, new KnownWorkouts(connection, database.dialect(), row, number)));
        });
    }

    @Override
    public Optional<Undone> undo(Athlete athlete, int batch) {
        return database.write(connection -> {
            Optional<AthleteRow> row = AthleteRow.lock(connection, database.dialect(), athlete);
            Optional<Batch> known = BatchRow.find(connection, athlete, batch);
            if (row.isEmpty() || known.isEmpty()) {
                return Optional.empty();
            }
            Undone undone =
                    new BatchUndo(connection, database.dialect(), row.get().id(), known.get()).run();
            row.get().raiseRevision(connection);
            return Optional.of(undone);
        });
    }

    @Override
    public Optional<Undone> undoing(Athlete athlete, int batch) {
        return database.read(connection -> {
            Optional<AthleteRow> row = AthleteRow.find(connection, athlete);
            Optional<Batch> known = BatchRow.find(connection, athlete, batch);
            if (row.isEmpty() || known.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    new BatchUndo(connection, database.dialect(), row.get().id(), known.get()).count());
        });
    }
}
