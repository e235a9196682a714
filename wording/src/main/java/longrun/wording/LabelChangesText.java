package longrun.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import longrun.insight.model.LabelChanges;
import longrun.insight.model.LabelChanges.Headline;
import longrun.workout.Label;

/** What another model would change, in words and lines. */
public final class LabelChangesText {
    private final QuantityText quantities;
    private final LabelNames labels;

    public LabelChangesText(QuantityText quantities) {
        this.quantities = quantities;
        this.labels = quantities.labels();
    }

    /** One number as it is now and as it would be then. */
    public record Line(String title, String now, String then) {}

    /** How many workouts would have another label. */
    public String sentence(LabelChanges changes) {
        String all = quantities.count(changes.working().sample());
        return changes.moves().isEmpty()
                ? "It gives each of the " + all + " workouts the label it has."
                : "It gives " + quantities.count(changes.changed()) + " of " + all + " workouts another label.";
    }

    /** The numbers that stand on top of pages. */
    public List<Line> lines(LabelChanges changes) {
        Headline now = changes.before();
        Headline then = changes.after();
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Label.values())
                .map(label -> line(
                        labels.title(label),
                        now,
                        then,
                        one -> quantities.count(one.counts().of(label))))
                .forEach(lines::add);
        lines.add(line(
                "Typical " + labels.one(Label.REAL_RUN),
                now,
                then,
                one -> quantities.pace(one.runs().secondsPerKilometre())));
        lines.add(line(
                "Typical " + labels.one(Label.PUP_WALK),
                now,
                then,
                one -> quantities.pace(one.walks().secondsPerKilometre())));
        lines.add(line(labels.titles(Label.REAL_RUN) + " a month", now, then, one -> aMonth(one.runsPerMonth())));
        lines.add(line(labels.titles(Label.PUP_WALK) + " a month", now, then, one -> aMonth(one.walksPerMonth())));
        return lines;
    }

    private static Line line(String title, Headline now, Headline then, Function<Headline, String> value) {
        return new Line(title, value.apply(now), value.apply(then));
    }

    private static String aMonth(double mean) {
        return Double.isNaN(mean) ? QuantityText.MISSING : String.format(Locale.US, "%.1f", mean);
    }
}
