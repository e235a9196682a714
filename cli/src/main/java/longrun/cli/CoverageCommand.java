package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.concurrent.Callable;
import longrun.cli.screen.Table;
import longrun.insight.coverage.Coverage;
import longrun.insight.evidence.Evidence;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.CoverageJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells from when to when each source recorded. */
@Command(
        name = "coverage",
        description = "Tell from when to when each source recorded; outside there is no data, which is not zero.",
        footer = {"", "Examples:", "  longrun coverage", "  longrun coverage --source mapmyrun --json"})
final class CoverageCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    CoverageCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        if (asked.json) {
            CoverageJson.write(world.out(), evidence);
        } else {
            print(evidence.coverage(), about.quantities());
        }
        return ExitCode.DONE;
    }

    private void print(Coverage coverage, QuantityText quantities) {
        if (coverage.isEmpty()) {
            world.out().println("No source has recorded anything up to then.");
            return;
        }
        Table table = new Table(left("Source"), left("From"), left("To"), right("Weeks"));
        coverage.sources()
                .forEach((source, spans) -> spans.forEach(span -> table.add(
                        source.name(),
                        quantities.date(span.first()),
                        quantities.date(span.last()),
                        quantities.count(Math.round(span.days() / 7.0)))));
        table.print(world.out(), world.colour());
        world.out().println();
        world.out().println(new WorkingText(quantities).sentence(coverage.working()));
    }
}
