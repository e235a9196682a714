package longrun.insight.finding;

import java.time.LocalDate;

/** Some days in a row, the first and the last among them. */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span from " + first + " cannot end on " + last);
        }
    }

    public int days() {
        return Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
