package longrun.source.csv;

import java.util.List;
import java.util.Optional;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Pace;

/** The units headers name, as factors to those Longrun keeps: m, s, kcal, s/km, m/s, beats a minute. */
public enum Unit {
    MILE(Distance.ofMiles(1).metres(), "mi", "mile", "miles"),
    KILOMETRE(1000, "km", "kilometer", "kilometers", "kilometre", "kilometres"),
    METRE(1, "m", "meter", "meters", "metre", "metres"),
    MILLISECOND(1e-3, "ms", "milliseconds", "millisecond"),
    SECOND(1, "seconds", "second", "sec", "secs", "s"),
    MINUTE(60, "minutes", "minute", "min", "mins"),
    HOUR(3600, "hours", "hour", "h"),
    /** What food labels call a calorie is a kilocalorie. */
    KILOCALORIE(1, "kcal", "cal", "kilocalories", "calories"),
    /** The thermochemical calorie of 4.184 J. */
    KILOJOULE(1 / 4.184, "kj", "kilojoules"),
    MINUTES_PER_MILE(Pace.ofMinutesPerMile(1).secondsPerKilometre(), "min mi", "min mile"),
    MINUTES_PER_KILOMETRE(60, "min km"),
    MILES_PER_HOUR(Distance.ofMiles(1).metres() / 3600, "mi h", "mph"),
    KILOMETRES_PER_HOUR(1000 / 3600.0, "km h", "kmh", "kph"),
    BEATS_PER_MINUTE(1, "bpm"),
    COUNT(1, "steps", "count");

    private final double factor;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> spellings;

    Unit(double factor, String... spellings) {
        this.factor = factor;
        this.spellings = List.of(spellings);
    }

    /** The unit of a mapped column, where its numbers are plain ones. */
    public static Unit of(longrun.workout.mapping.Unit unit) {
        return valueOf(unit.name());
    }

    /** A number of this unit in the one that is kept. */
    public double convert(double number) {
        return number * factor;
    }

    /** As a declaration names it. */
    public String symbol() {
        return spellings.get(0);
    }

    /** The unit of distance within a pace or a speed. */
    public Optional<Unit> ofDistance() {
        return switch (this) {
            case MILE, MINUTES_PER_MILE, MILES_PER_HOUR -> Optional.of(MILE);
            case KILOMETRE, MINUTES_PER_KILOMETRE, KILOMETRES_PER_HOUR -> Optional.of(KILOMETRE);
            default -> Optional.empty();
        };
    }

    /** The one of some units that is spelled so, in lower case with spaces for all punctuation. */
    public static Optional<Unit> spelled(String words, List<Unit> among) {
        return among.stream().filter(unit -> unit.spellings.contains(words)).findFirst();
    }
}
