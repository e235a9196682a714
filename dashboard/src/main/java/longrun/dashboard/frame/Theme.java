package longrun.dashboard.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, or whichever the reader's system is. */
public enum Theme {
    AUTO("Auto"),
    LIGHT("Light"),
    DARK("Dark");

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

    static Optional<Theme> of(String spelled) {
        return Arrays.stream(values())
                .filter(theme -> theme.spelled().equals(spelled))
                .findFirst();
    }
}
