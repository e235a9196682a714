package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import longrun.insight.label.Cluster;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.Lesson;
import longrun.insight.label.TrainingSet;
import longrun.insight.model.ModelVersion;
import longrun.workout.Label;
import longrun.workout.quantity.Pace;
import org.jspecify.annotations.Nullable;

/** A model but for its centres, as the columns of its row. */
final class ModelCells {
    /** In the order in which they are read. */
    static final String COLUMNS = """
            m.number, m.accepted_ms, m.features,
            m.clusters, m.restarts, m.seed, m.run_up_to_s_per_km, m.walk_from_s_per_km, m.mixed_below,
            m.outlier_beyond_least,
            m.trained_on, m.trained_from, m.trained_to, m.corrections, m.training_hash,
            m.gap_fast_s_per_km, m.gap_middle_s_per_km, m.gap_slow_s_per_km, m.gap_depth,
            m.lesson_offset, m.lesson_by_pace, m.lesson_by_distance, m.lesson_corrections,
            m.outlier_beyond, m.silhouette, m.real_runs, m.pup_walks, m.mixed, m.outliers
            """;

    private ModelCells() {}

    /** @param clusters of each version */
    static ModelVersion read(Cells cells, Map<Integer, List<Cluster>> clusters) throws SQLException {
        int number = cells.number();
        Instant accepted = Instant.ofEpochMilli(cells.count());
        String features = cells.word();
        return new ModelVersion(
                number,
                accepted,
                features,
                new LabelModel(
                        parameters(cells),
                        trainedOn(cells),
                        clusters.getOrDefault(number, List.of()),
                        gap(cells),
                        lesson(cells),
                        cells.degrees(),
                        silhouette(cells.real()),
                        labelCounts(cells)));
    }

    private static LabelParameters parameters(Cells cells) throws SQLException {
        return new LabelParameters(
                cells.number(),
                cells.number(),
                cells.count(),
                Pace.ofSecondsPerKilometre(cells.degrees()),
                Pace.ofSecondsPerKilometre(cells.degrees()),
                cells.degrees(),
                cells.degrees());
    }

    private static TrainingSet trainedOn(Cells cells) throws SQLException {
        return new TrainingSet(cells.number(), date(cells.text()), date(cells.text()), cells.number(), cells.word());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Gap gap(Cells cells) throws SQLException {
        Pace fast = cells.quantity(Pace::ofSecondsPerKilometre);
        Pace middle = cells.quantity(Pace::ofSecondsPerKilometre);
        Pace slow = cells.quantity(Pace::ofSecondsPerKilometre);
        double depth = cells.degrees();
        return fast == null || middle == null || slow == null ? null : new Gap(fast, middle, slow, depth);
    }

    private static @Nullable Lesson lesson(Cells cells) throws SQLException {
        Double offset = cells.real();
        double byPace = cells.degrees();
        double byDistance = cells.degrees();
        int corrections = cells.number();
        return offset == null ? null : new Lesson(offset, byPace, byDistance, corrections);
    }

    private static OptionalDouble silhouette(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Map<Label, Integer> labelCounts(Cells cells) throws SQLException {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        for (Label label : List.of(Label.REAL_RUN, Label.PUP_WALK, Label.MIXED, Label.OUTLIER)) {
            int count = cells.number();
            if (count > 0) {
                counts.put(label, count);
            }
        }
        return counts;
    }

    /** Inserts a version that is in use. */
    static void insert(Connection connection, AthleteRow athlete, ModelVersion version) throws SQLException {
        LabelModel model = version.model();
        try (Sql sql = new Sql(connection, """
                insert into label_model (athlete_id, number, accepted_ms, in_use, features,
                    clusters, restarts, seed, run_up_to_s_per_km, walk_from_s_per_km, mixed_below, outlier_beyond_least,
                    trained_on, trained_from, trained_to, corrections, training_hash,
                    gap_fast_s_per_km, gap_middle_s_per_km, gap_slow_s_per_km, gap_depth,
                    lesson_offset, lesson_by_pace, lesson_by_distance, lesson_corrections,
                    outlier_beyond, silhouette, real_runs, pup_walks, mixed, outliers)
                values (:athlete, :number, :accepted, 1, :features,
                    :clusters, :restarts, :seed, :run_up_to, :walk_from, :mixed_below, :outlier_beyond_least,
                    :trained_on, :trained_from, :trained_to, :corrections, :hash,
                    :gap_fast, :gap_middle, :gap_slow, :gap_depth,
                    :offset, :by_pace, :by_distance, :lesson_corrections,
                    :outlier_beyond, :silhouette, :real_runs, :pup_walks, :mixed, :outliers)""")) {
            sql.whole("athlete", athlete.id())
                    .whole("number", version.number())
                    .whole("accepted", version.accepted().toEpochMilli())
                    .text("features", version.features());
            give(sql, model.parameters());
            give(sql, model.trainedOn());
            give(sql, model.gap());
            give(sql, model.lesson());
            sql.number("outlier_beyond", model.outlierBeyond())
                    .number(
                            "silhouette",
                            model.silhouette().isPresent() ? model.silhouette().getAsDouble() : null)
                    .whole("real_runs", model.count(Label.REAL_RUN))
                    .whole("pup_walks", model.count(Label.PUP_WALK))
                    .whole("mixed", model.count(Label.MIXED))
                    .whole("outliers", model.count(Label.OUTLIER))
                    .run();
        }
    }

    private static void give(Sql sql, LabelParameters parameters) throws SQLException {
        sql.whole("clusters", parameters.clusters())
                .whole("restarts", parameters.restarts())
                .whole("seed", parameters.seed())
                .number("run_up_to", parameters.runUpTo().secondsPerKilometre())
                .number("walk_from", parameters.walkFrom().secondsPerKilometre())
                .number("mixed_below", parameters.mixedBelow())
                .number("outlier_beyond_least", parameters.outlierBeyond());
    }

    private static void give(Sql sql, TrainingSet trainedOn) throws SQLException {
        sql.whole("trained_on", trainedOn.count())
                .text("trained_from", text(trainedOn.from()))
                .text("trained_to", text(trainedOn.to()))
                .whole("corrections", trainedOn.corrections())
                .text("hash", trainedOn.hash());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static void give(Sql sql, @Nullable Gap gap) throws SQLException {
        sql.number("gap_fast", gap == null ? null : (Double) gap.fast().secondsPerKilometre())
                .number("gap_middle", gap == null ? null : (Double) gap.middle().secondsPerKilometre())
                .number("gap_slow", gap == null ? null : (Double) gap.slow().secondsPerKilometre())
                .number("gap_depth", gap == null ? null : (Double) gap.depth());
    }

    private static void give(Sql sql, @Nullable Lesson lesson) throws SQLException {
        sql.number("offset", lesson == null ? null : (Double) lesson.offset())
                .number("by_pace", lesson == null ? null : (Double) lesson.byPace())
                .number("by_distance", lesson == null ? null : (Double) lesson.byDistance())
                .whole("lesson_corrections", lesson == null ? null : (Number) lesson.corrections());
    }
}
