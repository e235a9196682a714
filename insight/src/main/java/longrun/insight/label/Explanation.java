package longrun.insight.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/** Finds the reasons for one label. */
final class Explanation {
    private final LabelModel model;
    private final Centres centres;
    private final @Nullable LocalDate dogArrived;
    private final History history;
    private final int row;

    Explanation(LabelModel model, Centres centres, @Nullable LocalDate dogArrived, History history, int row) {
        this.model = model;
        this.centres = centres;
        this.dogArrived = dogArrived;
        this.history = history;
        this.row = row;
    }

    List<Reason> reasons(Judgement judgement, int others) {
        List<Reason> reasons = new ArrayList<>();
        if (hasPace()) {
            reasons.add(new Reason.Measured(Pace.ofSecondsPerKilometre(history.pace(row)), history.seconds(row)));
        }
        switch (judgement.method()) {
            case CORRECTED -> throw new IllegalArgumentException("what the athlete said has no reason but that");
            case RULE -> reasons.add(new Reason.Implausible(history.flags(row)));
            case K_MEANS -> byClusters(judgement.label(), others, reasons);
            case DECLARED -> {
                reasons.add(new Reason.DeclaredDecided(history.activity(row)));
                byClusters(judgement.label(), others, reasons);
            }
            case ERA -> byEra(reasons);
            case PACE_RULE -> {
                reasons.add(tooFew());
                reasons.add(new Reason.PaceBounds(
                        model.parameters().runUpTo(), model.parameters().walkFrom()));
            }
        }
        return reasons;
    }

    private void byClusters(Label label, int others, List<Reason> reasons) {
        Lesson lesson = model.lesson();
        Label without = lesson == null ? label : new Classifier(model.withLesson(null), null).byValues(history, row);
        if (lesson != null && without != null && without != label) {
            reasons.add(new Reason.Taught(lesson.corrections(), without));
            return;
        }
        double[] point = new double[Features.COUNT];
        Features.write(history.metres(row), history.seconds(row), point, 0);
        switch (label) {
            case OUTLIER -> {
                double square =
                        centres.square(centres.nearest(point[0], point[1], point[2]), point[0], point[1], point[2]);
                reasons.add(new Reason.FarFromEvery(Math.sqrt(square), model.outlierBeyond()));
            }
            case MIXED -> between(usual(point[0], Label.REAL_RUN), usual(point[0], Label.PUP_WALK), reasons);
            case REAL_RUN -> alike(point[0], label, Label.PUP_WALK, others, reasons);
            case PUP_WALK -> alike(point[0], label, Label.REAL_RUN, others, reasons);
        }
    }

    private void alike(double pace, Label label, Label other, int others, List<Reason> reasons) {
        Pace own = usual(pace, label);
        if (own != null) {
            reasons.add(new Reason.Like(label, own, others));
        }
        Pace nearest = usual(pace, other);
        if (nearest != null) {
            reasons.add(new Reason.NearestOther(other, history.pace(row) - nearest.secondsPerKilometre()));
        }
    }

    private static void between(@Nullable Pace run, @Nullable Pace walk, List<Reason> reasons) {
        if (run != null && walk != null) {
            reasons.add(new Reason.Between(run, walk));
        }
    }

    private void byEra(List<Reason> reasons) {
        reasons.add(hasPace() ? tooFew() : new Reason.NoPace());
        if (dogArrived != null) {
            reasons.add(new Reason.Era(dogArrived, history.date(row).isBefore(dogArrived)));
        }
    }

    private Reason tooFew() {
        return new Reason.TooFew(model.trainedOn().count(), LabelModel.FEWEST_TRAINED);
    }

    private boolean hasPace() {
        return history.metres(row) > 0 && history.seconds(row) > 0;
    }

    /** The pace of the nearest centre with a label; null if none has it. */
    private @Nullable Pace usual(double pace, Label label) {
        int centre = centres.nearestInPace(pace, label, history.activity(row) == Activity.RUN);
        return centre < 0 ? null : centres.cluster(centre).pace();
    }
}
