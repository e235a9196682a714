package longrun.insight.label;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.workout.Activity;
import longrun.workout.Event;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/**
 * Labels workouts on foot by a model, each by itself: the same workout has the same label and confidence alone and among
 * thousands. Other activities take no label, nor does a workout of which nothing tells.
 *
 * <p>In order: what the athlete says is so, whatever the activity; a value no person can reach is an outlier; the model's
 * clusters decide; with too little to train on, or no pace, the dog's arrival does (before it a run, since then a walk);
 * without a dog, pace does.
 */
public final class Classifier {
    /** A guess from a date alone is worth a coin. */
    private static final double ERA_CONFIDENCE = 0.5;

    /** A bare threshold was right for 93 in 100 on ten real accounts. */
    private static final double PACE_CONFIDENCE = 0.9;

    private static final double IN_BETWEEN_CONFIDENCE = 0.6;

    private final LabelModel model;
    private final @Nullable LocalDate dogArrived;
    private final Centres centres;
    private final double outlierSquare;

    /** @param dogArrived when the athlete's dog arrived; null if there is none */
    public Classifier(LabelModel model, @Nullable LocalDate dogArrived) {
        this.model = model;
        this.dogArrived = dogArrived;
        this.centres = new Centres(model.clusters());
        this.outlierSquare = model.outlierBeyond() * model.outlierBeyond();
    }

    /** A classifier that knows the first of the athlete's dogs. */
    public static Classifier of(LabelModel model, List<Event> events) {
        Optional<LocalDate> dog = events.stream()
                .filter(event -> event.kind() == Event.Kind.DOG)
                .map(Event::date)
                .min(Comparator.naturalOrder());
        return new Classifier(model, dog.orElse(null));
    }

    public LabelModel model() {
        return model;
    }

    /** Labels every workout of a history. */
    public Labels label(History history) {
        return new Labels(this, history);
    }

    /** The label of one workout with its reasons, or empty if it takes none. */
    public Optional<GivenLabel> label(History history, int row) {
        Judgement judgement = judge(history, row);
        return judgement == null
                ? Optional.empty()
                : Optional.of(explain(history, row, judgement, model.count(judgement.label())));
    }

    GivenLabel explain(History history, int row, Judgement judgement, int others) {
        if (judgement.method() == Method.CORRECTED) {
            Judgement byValues = judgeByValues(history, row);
            Reason said = new Reason.Corrected(byValues == null ? null : byValues.label());
            return new GivenLabel(judgement.label(), judgement.confidence(), Method.CORRECTED, List.of(said));
        }
        Explanation explanation = new Explanation(model, centres, dogArrived, history, row);
        return new GivenLabel(
                judgement.label(), judgement.confidence(), judgement.method(), explanation.reasons(judgement, others));
    }

    @Nullable
    Judgement judge(History history, int row) {
        Label said = history.overlay(row).label();
        return said == null ? judgeByValues(history, row) : new Judgement(said, 1, Method.CORRECTED);
    }

    /** What a row would be, whatever the athlete says of it; null if it would take no label. */
    public @Nullable Label byValues(History history, int row) {
        Judgement judgement = judgeByValues(history, row);
        return judgement == null ? null : judgement.label();
    }

    private @Nullable Judgement judgeByValues(History history, int row) {
        Activity activity = history.activity(row);
        if (!activity.onFoot()) {
            return null;
        }
        if (!history.isPlausible(row)) {
            return new Judgement(Label.OUTLIER, 1, Method.RULE);
        }
        double metres = history.metres(row);
        double seconds = history.seconds(row);
        boolean hasPace = metres > 0 && seconds > 0;
        if (hasPace && model.isTrained()) {
            return byClusters(activity, Math.log(metres), Math.log(seconds));
        }
        if (dogArrived != null) {
            return byEra(history.epochDay(row) < dogArrived.toEpochDay());
        }
        return hasPace ? byPace(activity, history.pace(row)) : null;
    }

    private Judgement byClusters(Activity activity, double logMetres, double logSeconds) {
        double pace = Features.pace(logSeconds, logMetres);
        double distance = logMetres / Features.DISTANCE_SPREAD;
        double duration = logSeconds / Features.DURATION_SPREAD;
        int nearest = centres.nearest(pace, distance, duration);
        double least = centres.square(nearest, pace, distance, duration);
        if (least > outlierSquare) {
            return new Judgement(Label.OUTLIER, 1 - Math.exp((outlierSquare - least) / 2) / 2, Method.K_MEANS);
        }
        double run = run(activity, pace, distance, duration, least);
        double surer = Math.max(run, 1 - run);
        Method method = centres.cluster(nearest).side() == Side.DECLARED ? Method.DECLARED : Method.K_MEANS;
        if (surer < model.parameters().mixedBelow()) {
            return new Judgement(Label.MIXED, 1 - surer, method);
        }
        return new Judgement(run > 0.5 ? Label.REAL_RUN : Label.PUP_WALK, surer, method);
    }

    private double run(Activity activity, double pace, double distance, double duration, double least) {
        double run = centres.run(pace, distance, duration, activity == Activity.RUN, least);
        Lesson lesson = model.lesson();
        return lesson == null ? run : lesson.teach(run, pace, distance);
    }

    private static Judgement byEra(boolean before) {
        return new Judgement(before ? Label.REAL_RUN : Label.PUP_WALK, ERA_CONFIDENCE, Method.ERA);
    }

    private Judgement byPace(Activity activity, double secondsPerKilometre) {
        Pace pace = Pace.ofSecondsPerKilometre(secondsPerKilometre);
        if (pace.compareTo(model.parameters().runUpTo()) <= 0) {
            return new Judgement(Label.REAL_RUN, PACE_CONFIDENCE, Method.PACE_RULE);
        }
        if (pace.compareTo(model.parameters().walkFrom()) >= 0) {
            return new Judgement(Label.PUP_WALK, PACE_CONFIDENCE, Method.PACE_RULE);
        }
        Label declared = activity == Activity.RUN ? Label.REAL_RUN : Label.PUP_WALK;
        return new Judgement(declared, IN_BETWEEN_CONFIDENCE, Method.PACE_RULE);
    }
}
