package longrun.acceptance.docs;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The names in a JSON document with their ways from the top, such as {@code workouts[].id}, and their first values. */
final class JsonPaths {
    private final JsonParser json;
    private final Map<String, String> values = new TreeMap<>();

    private JsonPaths(JsonParser json) {
        this.json = json;
    }

    static Map<String, String> of(String document) {
        try (JsonParser json = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
            JsonPaths paths = new JsonPaths(json);
            json.nextToken();
            paths.value("");
            return paths.values;
        }
    }

    private void value(String path) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                value(path.isEmpty() ? name : path + "." + name);
            }
            return;
        }
        if (token == JsonToken.START_ARRAY) {
            values.putIfAbsent(path, "[]");
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(path + "[]");
            }
            return;
        }
        values.putIfAbsent(path, json.getString());
    }
}
