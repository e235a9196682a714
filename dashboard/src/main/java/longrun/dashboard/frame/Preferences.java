package longrun.dashboard.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import longrun.wording.Units;

/**
 * How this reader likes her pages; kept in cookies, for it is the browser's affair and not the athlete's.
 *
 * @param units empty for those the history was written in
 */
public record Preferences(Theme theme, Optional<Units> units) {
    public static final String THEME = "theme";
    public static final String UNITS = "units";

    /** What the cookies say; what they do not say, or say wrongly, is left to the default. */
    public static Preferences of(HttpServletRequest request) {
        return new Preferences(
                cookie(request, THEME).flatMap(Theme::of).orElse(Theme.AUTO),
                cookie(request, UNITS).flatMap(Preferences::units));
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
