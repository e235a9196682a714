package longrun.acceptance.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object as a script reads it. */
record Json(Map<String, @Nullable Object> values) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads a text that is one object and nothing more. */
    static Json read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json json = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one document: " + text);
            }
            return json;
        }
    }

    int number(String name) {
        return ((Number) value(name)).intValue();
    }

    String text(String name) {
        return (String) value(name);
    }

    Json object(String name) {
        return (Json) value(name);
    }

    @SuppressWarnings("unchecked")
    List<Json> objects(String name) {
        return (List<Json>) value(name);
    }

    private Object value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Json object(JsonParser parser) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return new Json(values);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("unexpected " + parser.currentToken());
        };
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
