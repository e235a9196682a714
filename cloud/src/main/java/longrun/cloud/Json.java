package longrun.cloud;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document, to be asked for what it holds along a path of names. What is not there is empty. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON */
    static Json read(InputStream in) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    /** @throws tools.jackson.core.JacksonException if it is no JSON */
    static Json read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    Json at(String... path) {
        Object found = value;
        for (String name : path) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return new Json(found);
    }

    /** The elements of an array; none if it is none. */
    List<Json> elements() {
        return value instanceof List<?> array ? array.stream().map(Json::new).toList() : List.of();
    }

    /** A text, or a number or truth as it is written; empty for anything else. */
    String text(String... path) {
        Object found = at(path).value;
        return found instanceof String text ? text : "";
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> object && object.containsKey(name);
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
