package longrun.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or whichever the reader's system is. */
public enum Theme {
    AUTO("Auto"),
    LIGHT("Light"),
    DARK("Dark");

    /** What the browser remembers it by. */
    public static final String COOKIE = "theme";

    private final String title;

    Theme(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** How it is spelled in cookies, forms and style sheets. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reader's, as her browser remembers it: it is the browser's affair and not the athlete's. */
    public static Theme of(HttpServletRequest request) {
        return Cookies.value(request, COOKIE).flatMap(Theme::of).orElse(AUTO);
    }

    /** The theme meant by a form's or a cookie's value. */
    public static Optional<Theme> of(String spelled) {
        return Arrays.stream(values())
                .filter(theme -> theme.spelled().equals(spelled))
                .findFirst();
    }
}
