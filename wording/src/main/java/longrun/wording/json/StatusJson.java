package longrun.wording.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import longrun.insight.summary.Summary;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import org.jspecify.annotations.Nullable;

/** What a store holds of one athlete, as JSON. */
public final class StatusJson {
    private StatusJson() {}

    /**
     * What there is to tell.
     *
     * @param store the kind of database, such as {@code sqlite}
     * @param location where it is, without any secret
     * @param excluded how many workouts the athlete left out, which the summary does not count
     * @param batches the newest first
     */
    public record Status(
            String store,
            String location,
            Athlete athlete,
            long revision,
            Summary summary,
            int excluded,
            List<Batch> batches) {
        public Status {
            batches = List.copyOf(batches);
        }
    }

    public static void write(Writer out, Status status) {
        Summary summary = status.summary();
        JsonDocument.write(out, json -> {
            json.text("store", status.store())
                    .text("location", status.location())
                    .text("athlete", status.athlete().name())
                    .number("revision", status.revision())
                    .number("workouts", summary.totals().workouts())
                    .number("flagged", summary.totals().implausible())
                    .number("excluded", status.excluded());
            date(json, "first_date", summary.first());
            date(json, "last_date", summary.last());
            json.object(
                    "labels",
                    labels -> labels.number("REAL_RUN", summary.labels().realRuns())
                            .number("PUP_WALK", summary.labels().pupWalks())
                            .number("MIXED", summary.labels().mixed())
                            .number("OUTLIER", summary.labels().outliers())
                            .number("none", summary.labels().unlabelled()));
            json.objects(
                    "batches",
                    all -> status.batches()
                            .forEach(batch -> all.accept(element -> BatchJson.describe(element, batch))));
        });
    }

    private static void date(JsonDocument json, String name, @Nullable LocalDate date) {
        if (date == null) {
            json.absent(name);
            return;
        }
        json.text(name, date.toString());
    }
}
