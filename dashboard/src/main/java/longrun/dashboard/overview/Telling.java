package longrun.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import longrun.dashboard.frame.Tile;
import longrun.dashboard.overview.OverviewView.Share;
import longrun.insight.label.LabelModel;
import longrun.insight.summary.LabelCounts;
import longrun.insight.summary.Summary;
import longrun.insight.summary.TypicalPace;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** The summary in sentences, tiles and shares. */
final class Telling {
    private static final int BAR_WIDTH = 1000;

    private final Summary summary;
    private final QuantityText quantities;
    private final LabelNames names;

    Telling(Summary summary, QuantityText quantities) {
        this.summary = summary;
        this.quantities = quantities;
        this.names = quantities.labels();
    }

    String headline() {
        if (summary.first() == null || summary.last() == null) {
            return "";
        }
        LabelCounts labels = summary.labels();
        List<String> parts = new ArrayList<>();
        part(parts, labels.realRuns(), names.one(Label.REAL_RUN), names.many(Label.REAL_RUN));
        part(parts, labels.pupWalks(), names.one(Label.PUP_WALK), names.many(Label.PUP_WALK));
        int others = labels.total() - labels.realRuns() - labels.pupWalks();
        part(parts, others, "other", "others");
        String dates = summary.first().equals(summary.last())
                ? " on " + quantities.date(summary.first())
                : " from " + quantities.date(summary.first()) + " to " + quantities.date(summary.last());
        return counted(summary.totals().workouts(), "workout", "workouts") + dates + ": " + joined(parts) + ".";
    }

    String paceSentence() {
        TypicalPace runs = summary.overall().runs();
        TypicalPace walks = summary.overall().walks();
        String run = "typical " + names.one(Label.REAL_RUN);
        String walk = "typical " + names.one(Label.PUP_WALK);
        if (runs.isKnown() && walks.isKnown()) {
            return "A " + run + " goes at " + pace(runs) + ", a " + walk + " at " + pace(walks) + ".";
        }
        if (runs.isKnown()) {
            return "A " + run + " goes at " + pace(runs) + ".";
        }
        return walks.isKnown() ? "A " + walk + " goes at " + pace(walks) + "." : "";
    }

    List<Tile> tiles() {
        int implausible = summary.totals().implausible();
        String without = implausible == 0 ? "" : "without " + quantities.count(implausible) + " implausible";
        return List.of(
                new Tile("Workouts", quantities.count(summary.totals().workouts()), ""),
                new Tile("Distance", quantities.distance(summary.totals().metres()), without),
                new Tile("Time", quantities.duration(summary.totals().seconds()), without),
                paceTile(Label.REAL_RUN, summary.overall().runs()),
                paceTile(Label.PUP_WALK, summary.overall().walks()));
    }

    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        int before = 0;
        int all = Math.max(1, summary.labels().total());
        for (@Nullable
        Label label : new @Nullable Label[] {Label.REAL_RUN, Label.PUP_WALK, Label.MIXED, Label.OUTLIER, null}) {
            int count = summary.labels().of(label);
            if (count > 0) {
                long start = Math.round((double) before / all * BAR_WIDTH);
                long end = Math.round((double) (before + count) / all * BAR_WIDTH);
                shares.add(new Share(
                        names.title(label),
                        label == null ? "none" : LensText.spelled(label),
                        quantities.count(count),
                        quantities.percent((double) count / all),
                        start,
                        end - start));
            }
            before += count;
        }
        return shares;
    }

    /** How the labels were reached, one sentence each. */
    List<String> labelling(LabelModel model) {
        if (!model.isTrained()) {
            return List.of("With fewer than " + LabelModel.FEWEST_TRAINED
                    + " workouts to compare, labels are told by the" + " date the dog arrived, or by pace alone.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Workouts on foot were grouped by pace, distance and duration (k-means, "
                + model.parameters().clusters() + " groups, trained on "
                + counted(model.trainedOn().count(), "workout", "workouts") + " of the whole history).");
        sentences.add("A group is " + names.many(Label.REAL_RUN) + " or " + names.many(Label.PUP_WALK)
                + " by where its centre lies in absolute pace, never by its rank; a workout between the two is "
                + names.counted(Label.MIXED, 1) + ", one far from every group or beyond what a person can do is "
                + names.a(Label.OUTLIER) + ".");
        sentences.add("Rides, swims and other activities take no label.");
        return sentences;
    }

    private Tile paceTile(Label label, TypicalPace pace) {
        String of = names.many(label);
        return new Tile(
                "Typical " + names.one(label),
                pace(pace),
                pace.isKnown()
                        ? "median of " + quantities.count(pace.workouts()) + " " + of
                        : "needs " + TypicalPace.FEWEST + " " + of + ", has " + quantities.count(pace.workouts()));
    }

    private String pace(TypicalPace pace) {
        return quantities.pace(pace.secondsPerKilometre());
    }

    private void part(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(counted(count, one, many));
        }
    }

    private String counted(int count, String one, String many) {
        return quantities.count(count) + " " + (count == 1 ? one : many);
    }

    private static String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }
}
