package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import longrun.workout.Athlete;
import longrun.workout.Label;
import longrun.workout.port.SettingStore;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;
import longrun.workout.settings.UnitSystem;

/** Settings in SQL: a row for each that is not as by default. */
final class SqlSettingStore implements SettingStore {
    private static final String UNITS = "units";
    private static final String WEEK_START = "week_start";
    private static final String ZONE = "zone";
    private static final String ONE = "one.";
    private static final String MANY = "many.";

    private final Database database;

    SqlSettingStore(Database database) {
        this.database = database;
    }

    @Override
    public Settings settings(Athlete athlete) {
        return database.read(connection -> settings(connection, athlete));
    }

    private static Settings settings(Connection connection, Athlete athlete) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Sql sql = new Sql(connection, """
                select s.name, s.chosen
                from setting s
                join athlete a on a.id = s.athlete_id
                where a.name = :athlete""")) {
            sql.text("athlete", athlete.name()).list(cells -> rows.put(cells.word(), cells.word()));
        }
        return of(rows);
    }

    @Override
    public Settings change(Athlete athlete, UnaryOperator<Settings> change) {
        return database.write(connection -> {
            Settings before = settings(connection, athlete);
            Settings after = change.apply(before);
            if (!after.equals(before)) {
                AthleteRow row = AthleteRow.lockOrAdd(connection, database.dialect(), athlete);
                // Another writer may have been there before the athlete was held.
                after = change.apply(settings(connection, athlete));
                delete(connection, row);
                for (Map.Entry<String, String> one : rows(after).entrySet()) {
                    insert(connection, row, one.getKey(), one.getValue());
                }
            }
            return after;
        });
    }

    private static Settings of(Map<String, String> rows) {
        Map<Label, LabelName> names = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String one = rows.get(ONE + label.name());
            String many = rows.get(MANY + label.name());
            if (one != null && many != null) {
                names.put(label, new LabelName(one, many));
            }
        }
        return new Settings(
                Optional.ofNullable(rows.get(UNITS)).map(UnitSystem::valueOf),
                DayOfWeek.valueOf(rows.getOrDefault(
                        WEEK_START, Settings.DEFAULT.weekStart().name())),
                Optional.ofNullable(rows.get(ZONE)).flatMap(SqlSettingStore::zone),
                names);
    }

    /** Another machine's Java may know zones that this one does not: here it is the machine's own then. */
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> rows(Settings settings) {
        Map<String, String> rows = new TreeMap<>();
        settings.units().ifPresent(units -> rows.put(UNITS, units.name()));
        if (settings.weekStart() != Settings.DEFAULT.weekStart()) {
            rows.put(WEEK_START, settings.weekStart().name());
        }
        settings.zone().ifPresent(zone -> rows.put(ZONE, zone.getId()));
        settings.labelNames().forEach((label, name) -> {
            rows.put(ONE + label.name(), name.one());
            rows.put(MANY + label.name(), name.many());
        });
        return rows;
    }

    private static void delete(Connection connection, AthleteRow athlete) throws SQLException {
        try (Sql sql = new Sql(connection, """
                delete from setting where athlete_id = :athlete""")) {
            sql.whole("athlete", athlete.id()).run();
        }
    }

    private static void insert(Connection connection, AthleteRow athlete, String name, String chosen)
            throws SQLException {
        try (Sql sql = new Sql(connection, """
                insert into setting (athlete_id, name, chosen) values (:athlete, :name, :chosen)""")) {
            sql.whole("athlete", athlete.id())
                    .text("name", name)
                    .text("chosen", chosen)
                    .run();
        }
    }
}
