package longrun.dashboard.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an address asks of the calendar. What it does not say, or says wrongly, is left to the default: no day, the month
 * of the day, the last month of the year, the last month there is.
 *
 * @param day within the month
 * @param year of the heat map
 */
record Asked(YearMonth month, Optional<LocalDate> day, int year) {
    static final String MONTH = "month";
    static final String DAY = "day";
    static final String YEAR = "year";

    static Asked of(HttpServletRequest request, Reach reach) {
        Optional<LocalDate> day =
                read(request, DAY, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse).filter(date -> reach.holds(date));
        Optional<Integer> year = read(request, YEAR, "\\d{4}", Integer::valueOf).filter(reach::holdsYear);
        YearMonth month = day.map(YearMonth::from)
                .or(() -> read(request, MONTH, "\\d{4}-\\d{2}", YearMonth::parse))
                .or(() -> year.map(of -> YearMonth.of(of, 12)))
                .map(reach::nearest)
                .orElse(reach.last());
        return new Asked(month, day, year.orElse(month.getYear()));
    }

    private static <T> Optional<T> read(HttpServletRequest request, String name, String form, Function<String, T> to) {
        String text = request.getParameter(name);
        if (text == null || !text.matches(form)) {
            return Optional.empty();
        }
        try {
            return Optional.of(to.apply(text));
        } catch (DateTimeParseException e) {
            // The thirteenth month, or 30 February.
            return Optional.empty();
        }
    }
}
