package longrun.insight.trend;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Over how many days a trend is looked for; the day looked from is the last of them. */
public enum Window {
    DAYS_30(30),
    DAYS_90(90),
    DAYS_365(365),
    /** All days there are. */
    ALL(0);

    private final int days;

    Window(int days) {
        this.days = days;
    }

    /** Empty for all days there are. */
    public OptionalInt days() {
        return this == ALL ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** Whether a day is in it, seen from a day that is not before. */
    boolean contains(LocalDate day, LocalDate asOf) {
        return this == ALL || day.isAfter(asOf.minusDays(days));
    }
}
