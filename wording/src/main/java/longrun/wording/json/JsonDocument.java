package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object being written, ended by a new line. The writer stays open. */
final class JsonDocument {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    static void write(Writer out, Consumer<JsonDocument> content) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            content.accept(new JsonDocument(json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    JsonDocument text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonDocument number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** A number to at most so many decimals; null for one that is not known. */
    JsonDocument number(String name, double value, int decimals) {
        if (!Double.isFinite(value)) {
            return absent(name);
        }
        double unit = Math.pow(10, decimals);
        double rounded = Math.rint(value * unit) / unit;
        json.writeNumberProperty(name, Double.isFinite(rounded) ? rounded : value);
        return this;
    }

    JsonDocument truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonDocument absent(String name) {
        json.writeNullProperty(name);
        return this;
    }

    JsonDocument texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** An array of documents that are written already. */
    JsonDocument documents(String name, List<String> documents) {
        json.writeArrayPropertyStart(name);
        documents.forEach(json::writeRawValue);
        json.writeEndArray();
        return this;
    }

    JsonDocument object(String name, Consumer<JsonDocument> content) {
        json.writeName(name);
        json.writeStartObject();
        content.accept(this);
        json.writeEndObject();
        return this;
    }

    /** An array of objects: the content is called with an appender that is given each in turn. */
    JsonDocument objects(String name, Consumer<Consumer<Consumer<JsonDocument>>> content) {
        json.writeArrayPropertyStart(name);
        content.accept(element -> {
            json.writeStartObject();
            element.accept(this);
            json.writeEndObject();
        });
        json.writeEndArray();
        return this;
    }
}
