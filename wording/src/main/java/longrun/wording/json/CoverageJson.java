package longrun.wording.json;

import java.io.Writer;
import longrun.insight.coverage.Coverage;
import longrun.insight.evidence.Evidence;

/** Coverage as JSON. */
public final class CoverageJson {
    private CoverageJson() {}

    public static void write(Writer out, Evidence evidence) {
        Coverage coverage = evidence.coverage();
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.objects(
                    "sources",
                    all -> coverage.sources()
                            .forEach((source, spans) -> all.accept(object -> {
                                object.text("source", source.name());
                                FindingJson.spans(object, "covered", spans);
                            })));
            FindingJson.spans(json, "covered", coverage.all());
            FindingJson.working(json, coverage.working());
        });
    }
}
