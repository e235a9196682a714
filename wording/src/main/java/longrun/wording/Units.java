package longrun.wording;

import java.util.Arrays;
import java.util.Optional;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.settings.Settings;
import longrun.workout.settings.UnitSystem;

/** The athlete's units. */
public enum Units {
    MILES("mi", Distance.ofMiles(1).metres(), UnitSystem.MILES),
    KILOMETRES("km", 1000, UnitSystem.KILOMETRES);

    private final String symbol;
    private final double metres;
    private final UnitSystem system;

    Units(String symbol, double metres, UnitSystem system) {
        this.symbol = symbol;
        this.metres = metres;
        this.system = system;
    }

    /** Those with a symbol. */
    public static Optional<Units> of(String symbol) {
        return Arrays.stream(values())
                .filter(units -> units.symbol.equals(symbol))
                .findFirst();
    }

    /** Those an athlete chose. */
    public static Units of(UnitSystem system) {
        return switch (system) {
            case MILES -> MILES;
            case KILOMETRES -> KILOMETRES;
        };
    }

    /** What an athlete chooses who wants these. */
    public UnitSystem system() {
        return system;
    }

    /** {@code mi} or {@code km}. */
    public String symbol() {
        return symbol;
    }

    /** How many of the unit a length in metres is. */
    public double of(double length) {
        return length / metres;
    }

    /** A time per kilometre as time per unit. */
    public double perUnit(double secondsPerKilometre) {
        return secondsPerKilometre * metres / 1000;
    }

    /** Those the athlete chose, else those of her history. */
    public static Units of(Settings settings, History history) {
        return settings.units().map(Units::of).orElseGet(() -> of(history));
    }

    /**
     * The units most of a history was written in; miles where that is a draw or nothing is known, for they are what the
     * first source writes by default.
     */
    public static Units of(History history) {
        int balance = 0;
        for (int row = 0; row < history.size(); row++) {
            if (history.distanceUnit(row).equals(MILES.symbol)) {
                balance++;
            }
            if (history.distanceUnit(row).equals(KILOMETRES.symbol)) {
                balance--;
            }
        }
        return balance >= 0 ? MILES : KILOMETRES;
    }
}
