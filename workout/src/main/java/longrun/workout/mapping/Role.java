package longrun.workout.mapping;

import java.util.Set;

/** What a column tells of a workout. The names are stored: never rename one. */
public enum Role {
    /** Nothing that is read. */
    NONE(Unit.NONE),
    /** The day, perhaps with the time of day and an offset. */
    DATE(Unit.NONE),
    /** The time of day, where it has a column of its own. */
    START_TIME(Unit.NONE),
    ACTIVITY(Unit.NONE),
    DISTANCE(Unit.METRE, Unit.KILOMETRE, Unit.MILE),
    DURATION(Unit.MILLISECOND, Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.MINUTES_AND_SECONDS, Unit.HOURS_AND_MINUTES),
    ENERGY(Unit.KILOCALORIE, Unit.KILOJOULE),
    STEPS(Unit.COUNT),
    HEART_RATE(Unit.BEATS_PER_MINUTE),
    /** The id the table gives each workout, distinct for each. */
    ID(Unit.NONE),
    NOTE(Unit.NONE);

    @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
    private final Set<Unit> units;

    Role(Unit... units) {
        this.units = Set.of(units);
    }

    /** Those its numbers can have; {@link Unit#NONE} alone where it has no numbers. */
    public Set<Unit> units() {
        return units;
    }

    public boolean isNumber() {
        return !units.contains(Unit.NONE);
    }
}
