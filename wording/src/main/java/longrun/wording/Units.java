package longrun.wording;

import longrun.workout.history.History;
import longrun.workout.quantity.Distance;

/** The athlete's units. */
public enum Units {
    MILES("mi", Distance.ofMiles(1).metres()),
    KILOMETRES("km", 1000);

    private final String symbol;
    private final double metres;

    Units(String symbol, double metres) {
        this.symbol = symbol;
        this.metres = metres;
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
