package longrun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.insight.label.Labels;
import longrun.insight.summary.Summary;
import longrun.insight.summary.SummaryFinder;
import longrun.wording.json.StatusJson;
import longrun.workout.batch.Batch;
import longrun.workout.history.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where workouts are kept and what there is of them. */
@Command(
        name = "status",
        description = "Tell where workouts are kept and what there is of them.",
        footer = {"", "Examples:", "  longrun status", "  longrun status --data /mnt/backup/longrun --json"})
final class StatusCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    StatusCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Home home = Home.look(place.folder(world), world.environment())) {
            Labels labels = Labelling.of(home, place.athlete);
            Summary summary = SummaryFinder.find(Selection.everything(labels.history()), labels::label);
            List<Batch> batches = home.workouts().batches(place.athlete);
            StatusJson.Status status = new StatusJson.Status(
                    home.kind(),
                    home.location(),
                    place.athlete,
                    labels.history().revision(),
                    summary,
                    labels.history().size() - summary.totals().workouts(),
                    batches);
            if (json) {
                StatusJson.write(world.out(), status);
            } else {
                new StatusText(
                                status,
                                home.events().events(place.athlete),
                                labels.classifier().model(),
                                home.settings().settings(place.athlete))
                        .print(world);
            }
        }
        return ExitCode.DONE;
    }
}
