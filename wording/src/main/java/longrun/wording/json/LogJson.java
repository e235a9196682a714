package longrun.wording.json;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A line of a log as JSON, for programs that collect logs. */
public final class LogJson {
    private LogJson() {}

    /**
     * One line.
     *
     * @param level {@code info}, {@code warn} or {@code error}
     * @param event what kind of thing happened
     * @param message the same for a person
     * @param fields texts and whole numbers by name, in their order
     * @param failure what was thrown, if anything
     */
    public record Line(
            Instant time,
            String level,
            String event,
            String message,
            Map<String, Object> fields,
            Optional<Throwable> failure) {
        public Line {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Writes it on one line, whatever is in its texts. */
    public static void write(Writer out, Line line) {
        JsonDocument.write(out, json -> {
            json.text("time", line.time().truncatedTo(ChronoUnit.MILLIS).toString())
                    .text("level", line.level())
                    .text("event", line.event())
                    .text("message", line.message());
            line.fields().forEach((name, value) -> describe(json, name, value));
            line.failure().ifPresent(failure -> json.object("error", error -> describe(error, failure)));
        });
    }

    private static void describe(JsonDocument json, String name, Object value) {
        if (value instanceof Number number) {
            json.number(name, number.longValue());
        } else {
            json.text(name, value.toString());
        }
    }

    private static void describe(JsonDocument error, Throwable failure) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        error.text("type", failure.getClass().getName());
        if (failure.getMessage() == null) {
            error.absent("message");
        } else {
            error.text("message", failure.getMessage());
        }
        error.text("stack", stack.toString());
    }
}
