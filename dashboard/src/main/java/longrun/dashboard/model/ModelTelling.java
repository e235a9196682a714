package longrun.dashboard.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.model.ModelView.Centre;
import longrun.dashboard.model.ModelView.Count;
import longrun.insight.finding.Answer;
import longrun.insight.label.Cluster;
import longrun.insight.label.LabelModel;
import longrun.insight.model.Accuracy;
import longrun.insight.model.Confusion;
import longrun.insight.summary.LabelCounts;
import longrun.wording.LensText;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.Label;

/** A model's groups, the labels it gives and how often it is right, as lines of tables. */
final class ModelTelling {
    private final QuantityText quantities;

    ModelTelling(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Every label, and what takes none where there is such a workout. */
    List<Count> counts(LabelCounts counts) {
        List<Count> lines = new ArrayList<>();
        Arrays.stream(Label.values())
                .forEach(label -> lines.add(count(
                        quantities.labels().title(label), LensText.spelled(label), counts.of(label), counts.total())));
        if (counts.unlabelled() > 0) {
            lines.add(count(quantities.labels().title(null), "none", counts.unlabelled(), counts.total()));
        }
        return lines;
    }

    private Count count(String title, String kind, int count, int all) {
        return new Count(
                title,
                kind,
                quantities.count(count),
                all == 0 ? QuantityText.MISSING : quantities.percent((double) count / all));
    }

    AccuracyView accuracy(Answer<Accuracy> answer) {
        return new AccuracyView(
                new ModelText(quantities).accuracy(answer),
                Arrays.stream(Label.values()).map(quantities.labels()::title).toList(),
                answer.found().map(found -> confusion(found.confusion())).orElse(List.of()),
                answer.found()
                        .map(found -> new WorkingText(quantities).sentence(found.working()))
                        .orElse(""));
    }

    private List<AccuracyView.Line> confusion(Confusion confusion) {
        return Arrays.stream(Label.values())
                .map(said -> new AccuracyView.Line(
                        quantities.labels().title(said),
                        LensText.spelled(said),
                        Arrays.stream(Label.values())
                                .map(labelled -> new AccuracyView.Cell(
                                        quantities.count(confusion.of(said, labelled)), said == labelled))
                                .toList()))
                .toList();
    }

    List<Centre> centres(LabelModel model) {
        return IntStream.range(0, model.clusters().size())
                .mapToObj(place -> centre(place + 1, model.clusters().get(place)))
                .toList();
    }

    private Centre centre(int number, Cluster cluster) {
        return new Centre(
                quantities.count(number),
                Plotting.kind(cluster.side()),
                quantities.pace(cluster.secondsPerKilometre()),
                quantities.distance(cluster.metres()),
                quantities.duration(cluster.seconds()),
                quantities.count(cluster.size()),
                new ModelText(quantities).side(cluster.side()),
                ModelText.basis(cluster.basis()));
    }
}
