package longrun.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import longrun.cli.place.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What the command knows of the world around it, so that a test can give it another.
 *
 * @param terminal whether a person watches: standard input and output are a terminal
 */
record World(
        Map<String, String> environment,
        Platform platform,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        boolean terminal) {
    World {
        environment = Map.copyOf(environment);
    }

    /** The same in another environment. */
    World with(Map<String, String> other) {
        return new World(other, platform, out, err, clock, terminal);
    }

    /** Whether output may be coloured: on a terminal that can, unless NO_COLOR is set (see no-color.org). */
    boolean colour() {
        if (!terminal || variable("NO_COLOR") != null || "dumb".equals(variable("TERM"))) {
            return false;
        }
        return !platform.isWindows() || variable("WT_SESSION") != null || variable("TERM") != null;
    }

    /** One line for the person, who may be reading standard output as a document. */
    void tell(String message) {
        err.println("longrun: " + message);
        err.flush();
    }

    private @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
