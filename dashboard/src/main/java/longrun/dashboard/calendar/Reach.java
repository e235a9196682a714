package longrun.dashboard.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import longrun.workout.history.History;
import longrun.workout.history.Lens;

/**
 * The months a reader can turn to: from the first workout to the day looked from, as far as the lens goes. A lens that
 * leaves no day of them does not bound them.
 *
 * @param asOf the day looked from
 */
record Reach(YearMonth first, YearMonth last, LocalDate asOf) {
    static Reach of(History history, Lens lens, LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf);
        YearMonth oldest = history.isEmpty() ? last : earlier(YearMonth.from(history.date(0)), last);
        LocalDate from = lens.from();
        LocalDate to = lens.to();
        YearMonth first = from == null || from.isBefore(oldest.atDay(1)) ? oldest : YearMonth.from(from);
        YearMonth newest = to == null ? last : earlier(YearMonth.from(to), last);
        return first.isAfter(newest) ? new Reach(oldest, last, asOf) : new Reach(first, newest, asOf);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    boolean holds(LocalDate date) {
        return holds(YearMonth.from(date)) && !date.isAfter(asOf);
    }

    boolean holdsYear(int year) {
        return year >= first.getYear() && year <= last.getYear();
    }

    /** The month itself, or the nearest that can be turned to. */
    YearMonth nearest(YearMonth month) {
        if (month.isBefore(first)) {
            return first;
        }
        return earlier(month, last);
    }
}
