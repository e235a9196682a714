package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** What an installation is set to, as JSON. */
public final class ConfigJson {
    private ConfigJson() {}

    /**
     * One setting.
     *
     * @param key its name
     * @param means what it is
     * @param value without anything secret; empty if it has none
     * @param from the kind of its origin, such as {@code file}
     * @param where the origin itself, such as a file and a line; empty for a default
     * @param variable its name in the environment
     * @param flag the option that sets it; empty if there is none
     */
    public record Line(
            String key,
            String means,
            Optional<String> value,
            String from,
            String where,
            String variable,
            String flag) {}

    /**
     * All of them.
     *
     * @param file the one that was read; empty if there is none
     */
    public static void write(Writer out, String file, List<Line> settings, List<String> problems) {
        JsonDocument.write(out, json -> {
            text(json, "file", file);
            json.objects(
                    "settings", all -> settings.forEach(setting -> all.accept(object -> describe(object, setting))));
            json.texts("problems", problems);
        });
    }

    private static void describe(JsonDocument object, Line setting) {
        object.text("name", setting.key());
        text(object, "value", setting.value().orElse(""));
        object.text("from", setting.from());
        text(object, "where", setting.where());
        object.text("variable", setting.variable());
        text(object, "flag", setting.flag());
        object.text("means", setting.means());
    }

    private static void text(JsonDocument object, String name, String value) {
        if (value.isEmpty()) {
            object.absent(name);
            return;
        }
        object.text(name, value);
    }
}
