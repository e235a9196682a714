package longrun.wording.json;

import java.io.Writer;

/** From which version to which the tables of a store were brought, as JSON. */
public final class MigrateJson {
    private MigrateJson() {}

    /**
     * One document.
     *
     * @param from 0 where there were no tables
     */
    public static void write(Writer out, int from, int to) {
        JsonDocument.write(out, json -> json.number("from", from).number("to", to));
    }
}
