package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.workout.Event;

/** Events as JSON. */
public final class EventJson {
    private EventJson() {}

    /** All under {@code events}, in the order given. */
    public static void write(Writer out, List<Event> events) {
        JsonDocument.write(
                out,
                json -> json.objects(
                        "events",
                        all -> events.forEach(event -> all.accept(
                                object -> object.text("date", event.date().toString())
                                        .text("title", event.title())
                                        .text("kind", event.kind().name())))));
    }
}
