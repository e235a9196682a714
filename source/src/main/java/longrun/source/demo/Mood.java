package longrun.source.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** How keen one is: a factor near 1 that wanders from month to month and forgets slowly. */
final class Mood {
    /** A good month is often followed by a good one. */
    private static final double MEMORY = 0.5;

    private final Dice dice;
    private final double spread;
    private YearMonth month = YearMonth.of(1, 1);
    private double deviation;

    Mood(Dice dice, double spread) {
        this.dice = dice;
        this.spread = spread;
    }

    /** The factor of a day's month; days are asked for in their order. */
    double on(LocalDate day) {
        YearMonth now = YearMonth.from(day);
        if (!now.equals(month)) {
            month = now;
            deviation = MEMORY * deviation + dice.around(0, spread);
        }
        return Math.max(0.2, 1 + deviation);
    }
}
