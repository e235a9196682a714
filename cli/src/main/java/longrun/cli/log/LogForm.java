package longrun.cli.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import longrun.dashboard.journal.Kind.Weight;

/** How a log is written. */
public enum LogForm {
    /** For a person at a terminal: what needs a look, one line each. */
    CALM,

    /** One line for each thing that happens. */
    TEXT,

    /** One JSON object for each thing that happens, on a line of its own. */
    JSON;

    public static Optional<LogForm> of(String word) {
        return Arrays.stream(values())
                .filter(form -> form.spelled().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(Weight weight) {
        return this != CALM || weight != Weight.ROUTINE;
    }
}
