package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.Set;
import java.util.concurrent.Callable;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.best.Best;
import longrun.insight.best.BestFinder;
import longrun.insight.best.Bests;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.BestText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.BestsJson;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the farthest, longest and fastest workouts of each label. */
@Command(
        name = "bests",
        description = "List the farthest, longest and fastest workouts of each label.",
        footer = {"", "Examples:", "  longrun bests", "  longrun bests --label real_run --from 2020-01-01 --units km"})
final class BestsCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    BestsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        QuantityText quantities = about.quantities();
        Answer<Bests> answer = BestFinder.find(evidence, BestText.distances(quantities.units()));
        Set<WorkoutKey> odd = odd(evidence);
        if (asked.json) {
            BestsJson.write(world.out(), evidence, answer, odd);
            return ExitCode.DONE;
        }
        WorkingText working = new WorkingText(quantities);
        answer.shortage().ifPresent(shortage -> world.out().println(working.tooLittle(shortage)));
        answer.found().ifPresent(found -> {
            print(found, evidence.history(), quantities, odd);
            world.out().println();
            world.out().println(working.sentence(found.working()));
        });
        return ExitCode.DONE;
    }

    /** Those that stand out by the usual method: a record may be a slip. */
    private static Set<WorkoutKey> odd(Evidence evidence) {
        return AnomalyFinder.find(evidence, AnomalyParameters.of(Yardstick.MODIFIED_Z_SCORE))
                .found()
                .map(Anomalies::keys)
                .orElse(Set.of());
    }

    private void print(Bests found, History history, QuantityText quantities, Set<WorkoutKey> odd) {
        BestText text = new BestText(quantities);
        Table table = new Table(
                left("Label"),
                left("Best"),
                right("Distance"),
                right("Duration"),
                right("Pace"),
                left("Date"),
                left("Id"),
                left(""));
        for (Best best : found.all()) {
            int row = history.rowOf(best.key()).orElseThrow();
            table.add(
                    quantities.labels().title(best.label()),
                    text.name(best),
                    quantities.distance(history.metres(row)),
                    quantities.duration(history.seconds(row)),
                    quantities.pace(history.pace(row)),
                    best.date().toString(),
                    Printable.of(best.key().text()),
                    odd.contains(best.key()) ? BestText.ODD : "");
        }
        table.print(world.out(), world.colour());
    }
}
