package longrun.wording.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import longrun.insight.finding.Answer;
import longrun.insight.label.Cluster;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Labels;
import longrun.insight.label.Lesson;
import longrun.insight.label.TrainingSet;
import longrun.insight.model.Accuracy;
import longrun.insight.model.LabelChanges;
import longrun.insight.model.ModelVersion;
import longrun.insight.model.Question;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** The label model, its versions, what another would change, and what to ask, as JSON. */
public final class ModelJson {
    private static final int DECIMALS = 6;

    private ModelJson() {}

    /** The model that labels the workouts, and what it makes of them. */
    public static void write(Writer out, Optional<ModelVersion> version, Labels labels, Answer<Accuracy> accuracy) {
        JsonDocument.write(out, json -> {
            version(json, version);
            describe(json, labels.classifier().model());
            counts(json, labels.counts());
            accuracy(json, accuracy);
        });
    }

    /**
     * A model that was trained now and what it would change.
     *
     * @param accepted the version it became; empty if it was looked at only
     */
    public static void writeChanges(
            Writer out, OptionalInt accepted, LabelModel trained, Answer<Accuracy> accuracy, LabelChanges changes) {
        JsonDocument.write(out, json -> {
            if (accepted.isPresent()) {
                json.number("accepted_version", accepted.getAsInt());
            } else {
                json.absent("accepted_version");
            }
            json.text("mark", trained.mark());
            json.number("changed", changes.changed());
            json.objects("moves", all -> changes.moves().forEach(move -> all.accept(object -> move(object, move))));
            json.object("before", object -> headline(object, changes.before()));
            json.object("after", object -> headline(object, changes.after()));
            FindingJson.working(json, changes.working());
            json.object("model", object -> describe(object, trained));
            accuracy(json, accuracy);
        });
    }

    /** Every version that was accepted, the newest first. */
    public static void writeVersions(Writer out, List<ModelVersion> versions, Optional<ModelVersion> inUse) {
        JsonDocument.write(out, json -> {
            inUse.ifPresentOrElse(version -> json.number("in_use", version.number()), () -> json.absent("in_use"));
            json.objects(
                    "versions",
                    all -> versions.forEach(version -> all.accept(object -> {
                        version(object, Optional.of(version));
                        describe(object, version.model());
                        counts(object, version.model().labelCounts());
                    })));
        });
    }

    /** The questions an answer to which teaches most. */
    public static void writeQuestions(Writer out, Labels labels, List<Question> questions) {
        JsonDocument.write(
                out,
                json -> json.objects(
                        "questions",
                        all -> questions.forEach(
                                question -> all.accept(object -> question(object, labels, question)))));
    }

    private static void question(JsonDocument json, Labels labels, Question question) {
        History history = labels.history();
        int row = question.row();
        json.text("id", history.key(row).text()).text("date", history.date(row).toString());
        label(json, "label", labels.label(row));
        json.number("confidence", question.confidence(), 2)
                .number("distance_m", history.metres(row), 1)
                .number("duration_s", history.seconds(row), 3)
                .number("pace_s_per_km", history.pace(row), 1)
                .number("alike", question.alike())
                .number("use", question.use(), 2);
    }

    private static void version(JsonDocument json, Optional<ModelVersion> version) {
        if (version.isEmpty()) {
            json.absent("version").absent("accepted_at").text("features", LabelModel.FEATURES);
            return;
        }
        json.number("version", version.get().number())
                .text("accepted_at", version.get().accepted().toString())
                .text("features", version.get().features());
    }

    private static void describe(JsonDocument json, LabelModel model) {
        json.object("parameters", object -> parameters(object, model.parameters()));
        json.object("trained_on", object -> trainedOn(object, model.trainedOn()));
        json.objects(
                "clusters", all -> model.clusters().forEach(cluster -> all.accept(object -> cluster(object, cluster))));
        gap(json, model.gap());
        lesson(json, model.lesson());
        json.number("outlier_beyond", model.outlierBeyond(), DECIMALS)
                .number("silhouette", model.silhouette().orElse(Double.NaN), 4);
    }

    private static void parameters(JsonDocument json, LabelParameters parameters) {
        json.number("clusters", parameters.clusters())
                .number("restarts", parameters.restarts())
                .number("seed", parameters.seed())
                .number("run_up_to_s_per_km", parameters.runUpTo().secondsPerKilometre(), 1)
                .number("walk_from_s_per_km", parameters.walkFrom().secondsPerKilometre(), 1)
                .number("mixed_below", parameters.mixedBelow(), DECIMALS)
                .number("outlier_beyond_least", parameters.outlierBeyond(), DECIMALS);
    }

    private static void trainedOn(JsonDocument json, TrainingSet set) {
        json.number("workouts", set.count());
        date(json, "from", set.from());
        date(json, "to", set.to());
        json.number("corrections", set.corrections()).text("hash", set.hash());
    }

    private static void date(JsonDocument json, String name, @Nullable LocalDate date) {
        if (date == null) {
            json.absent(name);
            return;
        }
        json.text(name, date.toString());
    }

    private static void cluster(JsonDocument json, Cluster cluster) {
        json.number("pace_s_per_km", cluster.secondsPerKilometre(), 1)
                .number("distance_m", cluster.metres(), 1)
                .number("duration_s", cluster.seconds(), 1)
                .number("workouts", cluster.size())
                .text("side", cluster.side().name())
                .text("basis", cluster.basis().name());
    }

    private static void gap(JsonDocument json, @Nullable Gap gap) {
        if (gap == null) {
            json.absent("gap");
            return;
        }
        json.object(
                "gap",
                object -> object.number("fast_s_per_km", gap.fast().secondsPerKilometre(), 1)
                        .number("middle_s_per_km", gap.middle().secondsPerKilometre(), 1)
                        .number("slow_s_per_km", gap.slow().secondsPerKilometre(), 1)
                        .number("depth", gap.depth(), 4));
    }

    private static void lesson(JsonDocument json, @Nullable Lesson lesson) {
        if (lesson == null) {
            json.absent("lesson");
            return;
        }
        json.object(
                "lesson",
                object -> object.number("corrections", lesson.corrections())
                        .number("offset", lesson.offset(), DECIMALS)
                        .number("by_pace", lesson.byPace(), DECIMALS)
                        .number("by_distance", lesson.byDistance(), DECIMALS));
    }

    private static void counts(JsonDocument json, Map<Label, Integer> counts) {
        json.object("labels", object -> {
            for (Label label : Label.values()) {
                object.number(label.name(), counts.getOrDefault(label, 0));
            }
        });
    }

    private static void accuracy(JsonDocument json, Answer<Accuracy> answer) {
        json.object("accuracy", object -> {
            answer.shortage().ifPresent(shortage -> FindingJson.shortage(object, shortage));
            answer.found().ifPresent(accuracy -> {
                object.number("right", accuracy.right())
                        .number("of", accuracy.of())
                        .number("share", accuracy.share(), 4);
                FindingJson.interval(object, "interval", accuracy.interval(), 4);
                object.number("right_untaught", accuracy.rightUntaught());
                FindingJson.working(object, accuracy.working());
            });
        });
    }

    private static void move(JsonDocument json, LabelChanges.Move move) {
        label(json, "from", move.from());
        label(json, "to", move.to());
        json.number("workouts", move.workouts())
                .texts(
                        "examples",
                        move.examples().stream().map(WorkoutKey::text).toList());
    }

    private static void label(JsonDocument json, String name, @Nullable Label label) {
        if (label == null) {
            json.absent(name);
            return;
        }
        json.text(name, label.name());
    }

    private static void headline(JsonDocument json, LabelChanges.Headline headline) {
        json.object("labels", object -> {
            for (Label label : Label.values()) {
                object.number(label.name(), headline.counts().of(label));
            }
            object.number("none", headline.counts().unlabelled());
        });
        json.number("median_run_pace_s_per_km", headline.runs().secondsPerKilometre(), 1)
                .number("median_walk_pace_s_per_km", headline.walks().secondsPerKilometre(), 1)
                .number("runs_per_month", headline.runsPerMonth(), 2)
                .number("walks_per_month", headline.walksPerMonth(), 2);
    }
}
