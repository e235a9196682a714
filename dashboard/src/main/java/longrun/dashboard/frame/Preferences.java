package longrun.dashboard.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import longrun.insight.evidence.Grain;
import longrun.wording.LensText;
import longrun.wording.Units;

/**
 * How this reader likes her pages; kept in cookies, for it is the browser's affair and not the athlete's.
 *
 * @param units empty for those the history was written in
 * @param weekStart the first day of a week: Monday, unless she chose Sunday
 */
public record Preferences(Theme theme, Optional<Units> units, DayOfWeek weekStart) {
    public static final String THEME = "theme";
    public static final String UNITS = "units";
    public static final String WEEK = "week";

    /** What the cookies say; what they do not say, or say wrongly, is left to the default. */
    public static Preferences of(HttpServletRequest request) {
        return new Preferences(
                cookie(request, THEME).flatMap(Theme::of).orElse(Theme.AUTO),
                cookie(request, UNITS).flatMap(Preferences::units),
                cookie(request, WEEK).flatMap(Preferences::weekStart).orElse(DayOfWeek.MONDAY));
    }

    /** Into which weeks she has time cut. */
    public Grain weeks() {
        return weekStart == DayOfWeek.SUNDAY ? Grain.SUNDAY_WEEK : Grain.ISO_WEEK;
    }

    /** The day a week begins on, as a form's value has it: {@code monday} or {@code sunday}. */
    public static Optional<DayOfWeek> weekStart(String spelled) {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
                .filter(day -> LensText.spelled(day).equals(spelled))
                .findFirst();
    }

    /** The theme meant by a form's value. */
    public static Optional<Theme> theme(String spelled) {
        return Theme.of(spelled);
    }

    /** The units meant by a form's value, {@code mi} or {@code km}. */
    public static Optional<Units> units(String symbol) {
        return Arrays.stream(Units.values())
                .filter(units -> units.symbol().equals(symbol))
                .findFirst();
    }

    public static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
