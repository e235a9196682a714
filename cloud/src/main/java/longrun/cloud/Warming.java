package longrun.cloud;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.insight.label.Classifier;
import longrun.insight.model.ModelVersion;
import longrun.insight.summary.LabelCounts;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.archive.Limits;
import longrun.wording.json.ReceiptJson;
import longrun.wording.json.UploadJson;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;

/** Takes a small export into memory, so that the classes an upload needs are loaded when the function starts. */
final class Warming {
    private static final String EXPORT = """
            Date Submitted,Workout Date,Activity Type,Distance (mi),Workout Time (seconds),Link
            "Jan. 1, 2020","Jan. 1, 2020",Run,3.1,1800,http://www.mapmyfitness.com/workout/1
            "Jan. 2, 2020","Jan. 2, 2020",Run,1.5,2000,http://www.mapmyfitness.com/workout/2
            "Jan. 3, 2020","Jan. 3, 2020",Run,0,0,http://www.mapmyfitness.com/workout/3
            """;

    private Warming() {}

    static void warm(Limits limits, Clock clock) {
        InMemoryStore memory = new InMemoryStore();
        byte[] export = EXPORT.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Intake(memory, memory, limits, clock)
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(export),
                        "warming.csv",
                        export.length,
                        Terms.CAREFUL,
                        Progress.NONE);
        History history = memory.history(Athlete.DEFAULT);
        Classifier.of(ModelVersion.labelling(Optional.empty(), history), List.of())
                .label(history);
        if (outcome instanceof Outcome.Taken taken) {
            UploadJson.write(
                    new StringWriter(),
                    Map.of(),
                    List.of(new ReceiptJson.Receipt.Taken(
                            taken.receipt().batch(), taken.receipt().verdicts())),
                    LabelCounts.NONE,
                    Map.of());
        }
    }
}
