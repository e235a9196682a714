package longrun.wording.json;

import java.io.Writer;
import java.util.List;
import longrun.wording.LensText;
import longrun.wording.ReadingText;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Reading;

/** How tables are read, as JSON. */
public final class MappingJson {
    private MappingJson() {}

    /** All under {@code mappings}, in the order given. */
    public static void write(Writer out, List<Mapping> mappings) {
        JsonDocument.write(
                out,
                json -> json.objects(
                        "mappings",
                        all -> mappings.forEach(mapping -> all.accept(element -> describe(element, mapping)))));
    }

    private static void describe(JsonDocument json, Mapping mapping) {
        json.text("id", mapping.signature().shortHex())
                .text("source", mapping.source().name());
        if (mapping.dateOrder() == DateOrder.ONE_WAY_ONLY) {
            json.absent("dates");
        } else {
            json.text("dates", LensText.spelled(mapping.dateOrder()));
        }
        json.text("activity", mapping.activity().name())
                .objects(
                        "columns",
                        all -> mapping.columns().forEach(column -> all.accept(element -> describe(element, column))));
    }

    private static void describe(JsonDocument json, MappedColumn column) {
        json.text("header", column.header())
                .text("meaning", ReadingText.spelled(new Reading(column.role(), column.unit())));
        if (column.mark() == DecimalMark.ONE_WAY_ONLY) {
            json.absent("decimals");
        } else {
            json.text("decimals", LensText.spelled(column.mark()));
        }
    }
}
