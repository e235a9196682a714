package longrun.insight.trend;

import java.time.LocalDate;
import java.util.Arrays;
import longrun.insight.finding.Span;
import org.jspecify.annotations.Nullable;

/** What a trend is drawn through: values on days, oldest first, none of them NaN. A period stands on its middle day. */
public final class Observations {
    /** What one observation is of. */
    public enum Of {
        WORKOUTS,
        WEEKS,
        MONTHS
    }

    private final Of of;
    private final double[] days;
    private final double[] values;
    private final @Nullable Span span;

    /**
     * Takes the arrays as its own.
     *
     * @param days since 1970-01-01, ascending
     * @param span the days they speak of, periods as a whole; null for no observation
     */
    Observations(Of of, double[] days, double[] values, @Nullable Span span) {
        this.of = of;
        this.days = days;
        this.values = values;
        this.span = span;
    }

    public Of of() {
        return of;
    }

    public int size() {
        return values.length;
    }

    public LocalDate date(int index) {
        return LocalDate.ofEpochDay((long) days[index]);
    }

    public double value(int index) {
        return values[index];
    }

    /** From the first day they speak of to the last; null for no observation. */
    public @Nullable Span span() {
        return span;
    }

    double[] days() {
        return days;
    }

    double[] values() {
        return values;
    }

    int distinctDays() {
        return (int) Arrays.stream(days).distinct().count();
    }
}
