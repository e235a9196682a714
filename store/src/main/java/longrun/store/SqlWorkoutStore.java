package longrun.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import longrun.workout.Athlete;
import longrun.workout.Lap;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.TrackPoint;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.history.History;
import longrun.workout.port.WorkoutStore;

/** Workouts in SQL. */
final class SqlWorkoutStore implements WorkoutStore {
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
        return database.read(connection -> {
            History.Builder history = History.builder(revision(connection, athlete));
            try (Sql sql = new Sql(connection, "select " + SightingCells.OF_HISTORY + """
                    from athlete a
                    join workout w on w.athlete_id = a.id
                    join sighting s on s.athlete_id = w.athlete_id and s.batch_no = w.batch_no and s.row_no = w.row_no
                    where a.name = :athlete""")) {
                sql.text("athlete", athlete.name())
                        .each(cells -> history.add(new Workout(SightingCells.readOfHistory(cells))));
            }
            return history.build();
        });
    }

    @Override
    public Optional<Workout> workout(Athlete athlete, WorkoutKey key) {
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, "select " + SightingCells.ALL + """
                    from athlete a
                    join workout w on w.athlete_id = a.id
                    join sighting s on s.athlete_id = w.athlete_id and s.batch_no = w.batch_no and s.row_no = w.row_no
                    where a.name = :athlete and w.workout_key = :key""")) {
                return whole(connection, athlete, sql.text("key", key.text())).stream()
                        .map(Workout::new)
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
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, """
                    select b.batch_no, b.file_name, b.size_bytes, b.sha256, b.source, b.imported_at_ms,
                        b.accepted, b.already_known, b.changed, b.probable_duplicates, b.flagged, b.rejected
                    from batch b
                    join athlete a on a.id = b.athlete_id
                    where a.name = :athlete
                    order by b.batch_no desc""")) {
                return sql.text("athlete", athlete.name()).list(SqlWorkoutStore::batch);
            }
        });
    }

    private static Batch batch(Cells cells) throws SQLException {
        int number = cells.number();
        ImportedFile file = new ImportedFile(
                cells.word(),
                cells.count(),
                cells.word(),
                new Source(cells.word()),
                Instant.ofEpochMilli(cells.count()));
        Counts counts = new Counts(
                cells.number(), cells.number(), cells.number(), cells.number(), cells.number(), cells.number());
        return new Batch(number, file, counts);
    }

    @Override
    public List<RejectedRow> rejectedRows(Athlete athlete, int batch) {
        return database.read(connection -> {
            try (Sql sql = new Sql(connection, """
                    select r.row_no, r.line_no, r.text, r.reasons
                    from rejected_row r
                    join athlete a on a.id = r.athlete_id
                    where a.name = :athlete and r.batch_no = :batch
                    order by r.row_no""")) {
                return sql.text("athlete", athlete.name())
                        .whole("batch", batch)
                        .list(cells -> new RejectedRow(
                                cells.number(), cells.number(), cells.word(), Reasons.read(cells.word())));
            }
        });
    }

    @Override
    public Optional<Batch> add(Athlete athlete, long revision, Import batch) throws IOException {
        return database.<Optional<Batch>, IOException>write(connection -> {
            Optional<AthleteRow> known = AthleteRow.lock(connection, database.dialect(), athlete);
            if (revision != known.map(AthleteRow::revision).orElse(0L)) {
                return Optional.empty();
            }
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            if (row.revision() != revision) {
                return Optional.empty();
            }
            Batch added = new BatchWriter(connection, database.dialect(), row.id()).write(batch);
            row.raiseRevision(connection);
            return Optional.of(added);
        });
    }
}
