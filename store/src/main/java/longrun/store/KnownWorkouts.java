package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import longrun.workout.Overlay;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Known;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Looks up what is known of an athlete's workouts for an import, as it was before that import. */
final class KnownWorkouts {
    private final Connection connection;
    private final Dialect dialect;
    private final long athlete;
    private final int batch;

    private @Nullable Boolean none;
    private @Nullable Map<WorkoutKey, Overlay> overlays;

    /**
     * What is known before an import.
     *
     * @param athlete the id of her row, or one that nobody has
     * @param batch the number of the import, whose own sightings are not known
     */
    KnownWorkouts(Connection connection, Dialect dialect, long athlete, int batch) {
        this.connection = connection;
        this.dialect = dialect;
        this.athlete = athlete;
        this.batch = batch;
    }

    Known of(Set<WorkoutKey> keys) {
        return asked(() -> {
            if (keys.isEmpty() || isNone()) {
                return Known.NOTHING;
            }
            Map<WorkoutKey, WorkoutKey> heldFor = new HashMap<>();
            History.Builder counted = History.builder(0);
            Set<WorkoutKey> read = new HashSet<>(keys);
            read(keys, counted, heldFor);
            Set<WorkoutKey> others = new HashSet<>(heldFor.values());
            others.removeAll(read);
            if (!others.isEmpty()) {
                read(others, counted, new HashMap<>());
            }
            return new Known(counted.build(), heldFor);
        });
    }

    private void read(Set<WorkoutKey> keys, History.Builder counted, Map<WorkoutKey, WorkoutKey> heldFor)
            throws SQLException {
        List<String> texts = keys.stream().map(WorkoutKey::text).toList();
        try (Sql sql = new Sql(connection, "select " + SightingCells.OF_HISTORY + """
                , w.duplicate_of
                from workout w
                join sighting s on s.athlete_id = w.athlete_id and s.batch_no = w.batch_no and s.row_no = w.row_no
                where w.athlete_id = :athlete and w.workout_key in\s""" + list(texts))) {
            sql.whole("athlete", athlete);
            set(sql, texts).each(cells -> {
                Sighting sighting = SightingCells.readOfHistory(cells);
                String of = cells.text();
                if (of == null) {
                    counted.add(workout(sighting));
                } else {
                    heldFor.put(sighting.key(), new WorkoutKey(of));
                }
                return sighting;
            });
        }
    }

    History on(Set<LocalDate> days) {
        return asked(() -> {
            if (days.isEmpty() || isNone()) {
                return History.empty();
            }
            List<String> texts = days.stream().map(LocalDate::toString).toList();
            History.Builder counted = History.builder(0);
            try (Sql sql = new Sql(connection, "select " + SightingCells.OF_HISTORY + """
                    from sighting s
                    join workout w on w.athlete_id = s.athlete_id and w.workout_key = s.workout_key
                        and w.batch_no = s.batch_no and w.row_no = s.row_no
                    where s.athlete_id = :athlete and s.batch_no < :batch and w.duplicate_of is null
                        and s.started_date in\s""" + list(texts))) {
                sql.whole("athlete", athlete).whole("batch", batch);
                set(sql, texts).each(cells -> counted.add(workout(SightingCells.readOfHistory(cells))));
            }
            return counted.build();
        });
    }

    /** Asks for what lies before the ids of the source, between, and after them, in the order of the primary key. */
    boolean isBeside(Source source) {
        return asked(() -> {
            if (isNone()) {
                return false;
            }
            try (Sql sql = new Sql(connection, """
                    select
                        exists (select 1 from workout where athlete_id = :one and workout_key < :first)
                        or exists (
                            select 1 from workout
                            where athlete_id = :two and workout_key >= :fingerprint and workout_key < :beyond)
                        or exists (select 1 from workout where athlete_id = :three and workout_key >= :after)""")) {
                return sql.whole("one", athlete)
                                .text("first", source.name() + ":")
                                .whole("two", athlete)
                                .text("fingerprint", source.name() + ":~")
                                .text("beyond", source.name() + ":\u007f")
                                .whole("three", athlete)
                                .text("after", source.name() + ";")
                                .first(Cells::number)
                                .orElseThrow()
                        != 0;
            }
        });
    }

    private boolean isNone() throws SQLException {
        if (none == null) {
            try (Sql sql = new Sql(connection, """
                    select count(*) from (select 1 from workout where athlete_id = :athlete limit 1) one""")) {
                none = sql.whole("athlete", athlete).first(Cells::number).orElseThrow() == 0;
            }
        }
        return none;
    }

    private Workout workout(Sighting sighting) throws SQLException {
        if (overlays == null) {
            overlays = SqlOverlayStore.all(connection, athlete);
        }
        return new Workout(sighting, overlays.getOrDefault(sighting.key(), Overlay.NONE));
    }

    private static String list(Collection<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(place -> ":v" + place)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Sql set(Sql sql, List<String> values) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            sql.text("v" + place, values.get(place));
        }
        return sql;
    }

    @FunctionalInterface
    private interface Question<T> {
        T answer() throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.answer();
        } catch (SQLException e) {
            throw dialect.explain(e);
        }
    }
}
