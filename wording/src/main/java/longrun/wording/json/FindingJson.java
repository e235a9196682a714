package longrun.wording.json;

import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Interval;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.wording.LensText;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;

/** What the JSON forms of all findings share. */
final class FindingJson {
    private static final int DECIMALS = 6;

    private FindingJson() {}

    /** From which day a finding looks, and through which lens. */
    static void head(JsonDocument json, Evidence evidence) {
        json.text("as_of", evidence.asOf().toString());
        lens(json, evidence.lens());
    }

    static void lens(JsonDocument json, Lens lens) {
        json.text("lens", LensText.query(lens));
    }

    static void working(JsonDocument json, Working working) {
        json.object("working", object -> {
            object.text("method", working.method().name());
            object.object(
                    "parameters",
                    all -> working.parameters()
                            .forEach(parameter -> all.number(parameter.name(), parameter.value(), DECIMALS)));
            object.number("sample", working.sample());
            span(object, working.span());
        });
    }

    /** The bounds of a span as {@code from} and {@code to}, null for none. */
    static void span(JsonDocument json, @Nullable Span span) {
        if (span == null) {
            json.absent("from").absent("to");
            return;
        }
        json.text("from", span.first().toString()).text("to", span.last().toString());
    }

    static void spans(JsonDocument json, String name, List<Span> spans) {
        json.objects(name, all -> spans.forEach(span -> all.accept(object -> span(object, span))));
    }

    /** An interval as an object of {@code low}, {@code high} and {@code level}; null for none. */
    static void interval(JsonDocument json, String name, @Nullable Interval interval, int decimals) {
        if (interval == null) {
            json.absent(name);
            return;
        }
        json.object(
                name,
                object -> object.number("low", interval.low(), decimals)
                        .number("high", interval.high(), decimals)
                        .number("level", interval.level(), 2));
    }

    static void shortage(JsonDocument json, Shortage shortage) {
        json.object(
                "too_little",
                object -> object.text("of", LensText.spelled(shortage.of()))
                        .number("needed", shortage.needed())
                        .number("has", shortage.has()));
    }
}
