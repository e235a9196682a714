package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.Fix;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;
import longrun.workout.port.OverlayStore;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** Overlays in SQL. */
final class SqlOverlayStore implements OverlayStore {
    private final Database database;

    SqlOverlayStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<WorkoutKey, Overlay> overlays(Athlete athlete) {
        return database.read(connection -> all(connection, athlete));
    }

    /** As the transaction sees them. */
    static Map<WorkoutKey, Overlay> all(Connection connection, Athlete athlete) throws SQLException {
        Optional<AthleteRow> row = AthleteRow.find(connection, athlete);
        return row.isEmpty() ? Map.of() : all(connection, row.get().id());
    }

    static Map<WorkoutKey, Overlay> all(Connection connection, long athlete) throws SQLException {
        Map<WorkoutKey, Overlay> overlays = new HashMap<>();
        try (Sql sql = new Sql(connection, """
                select o.workout_key, o.label, o.note, o.standing, o.distance_m, o.duration_s
                from overlay o
                where o.athlete_id = :athlete""")) {
            sql.whole("athlete", athlete)
                    .each(cells -> overlays.put(
                            new WorkoutKey(cells.word()),
                            new Overlay(
                                    label(cells.text()),
                                    cells.word(),
                                    Overlay.Standing.valueOf(cells.word()),
                                    new Fix(cells.quantity(Distance::new), cells.quantity(Durations::ofSeconds)))));
        }
        return Map.copyOf(overlays);
    }

    private static @Nullable Label label(@Nullable String name) {
        return name == null ? null : Label.valueOf(name);
    }

    @Override
    public void change(Athlete athlete, Set<WorkoutKey> keys, UnaryOperator<Overlay> change) {
        database.write(connection -> {
            AthleteRow.lock(connection, database.dialect(), athlete);
            Map<WorkoutKey, Overlay> before = all(connection, athlete);
            Map<WorkoutKey, Overlay> changed = new HashMap<>();
            for (WorkoutKey key : keys) {
                Overlay old = before.getOrDefault(key, Overlay.NONE);
                Overlay said = change.apply(old);
                if (!said.equals(old)) {
                    changed.put(key, said);
                }
            }
            if (changed.isEmpty()) {
                return false;
            }
            AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
            for (Map.Entry<WorkoutKey, Overlay> entry : changed.entrySet()) {
                delete(connection, row, entry.getKey());
                insert(connection, row, entry.getKey(), entry.getValue());
            }
            row.raiseRevision(connection);
            return true;
        });
    }

    private static void delete(Connection connection, AthleteRow athlete, WorkoutKey key) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from overlay where athlete_id = :athlete and workout_key = :key""")) {
            sql.whole("athlete", athlete.id()).text("key", key.text()).run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, WorkoutKey key, Overlay overlay)
            throws SQLException {
        if (overlay.equals(Overlay.NONE)) {
            return;
        }
        Label label = overlay.label();
        Distance distance = overlay.fix().distance();
        Duration duration = overlay.fix().duration();
        try (Sql sql = new Sql(connection, """
                insert into overlay (athlete_id, workout_key, label, note, standing, distance_m, duration_s)
                values (:athlete, :key, :label, :note, :standing, :distance, :duration)""")) {
            sql.whole("athlete", athlete.id())
                    .text("key", key.text())
                    .text("label", label == null ? null : label.name())
                    .text("note", overlay.note())
                    .text("standing", overlay.standing().name())
                    .number("distance", distance == null ? null : distance.metres())
                    .number("duration", duration == null ? null : Durations.seconds(duration))
                    .run();
        }
    }
}
