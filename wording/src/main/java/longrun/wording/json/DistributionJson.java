package longrun.wording.json;

import java.io.Writer;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.workout.Label;

/** A distribution as JSON. */
public final class DistributionJson {
    private static final int DECIMALS = 3;

    private DistributionJson() {}

    public static void write(Writer out, Evidence evidence, Quantity quantity, Answer<Distribution> answer) {
        JsonDocument.write(out, json -> {
            FindingJson.head(json, evidence);
            json.text("quantity", quantity.name()).text("unit", unit(quantity));
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(json, shortage));
            answer.found().ifPresent(found -> {
                json.number("width", found.width(), DECIMALS).number("workouts", found.workouts());
                json.objects("bins", all -> found.bins().forEach(bin -> all.accept(one -> write(one, bin))));
                FindingJson.working(json, found.working());
            });
        });
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case DISTANCE -> "m";
            case DURATION -> "s";
            case PACE -> "s_per_km";
        };
    }

    private static void write(JsonDocument json, Bin bin) {
        json.number("at_least", bin.from(), DECIMALS)
                .number("less_than", bin.to(), DECIMALS)
                .number("workouts", bin.counts().total());
        json.object("labels", labels -> {
            for (Label label : Label.values()) {
                labels.number(label.name(), bin.counts().of(label));
            }
        });
    }
}
