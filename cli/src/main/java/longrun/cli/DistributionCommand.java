package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.concurrent.Callable;
import longrun.cli.screen.Table;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.distribution.DistributionFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.summary.LabelCounts;
import longrun.wording.DistributionText;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.DistributionJson;
import longrun.workout.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts how often each distance, duration or pace occurs. */
@Command(
        name = "distribution",
        description = "Count how often each distance, duration or pace occurs, by label.",
        footer = {
            "",
            "Examples:",
            "  longrun distribution",
            "  longrun distribution pace --label real_run --from 2020-01-01"
        })
final class DistributionCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "METRIC",
            converter = QuantityConverter.class,
            description = "distance, duration or pace (default: distance).")
    Quantity quantity = Quantity.DISTANCE;

    DistributionCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        QuantityText quantities = about.quantities();
        Answer<Distribution> answer =
                DistributionFinder.find(evidence, quantity, DistributionText.widths(quantity, quantities.units()));
        if (asked.json) {
            DistributionJson.write(world.out(), evidence, quantity, answer);
            return ExitCode.DONE;
        }
        WorkingText working = new WorkingText(quantities);
        answer.shortage().ifPresent(shortage -> world.out().println(working.tooLittle(shortage)));
        answer.found().ifPresent(found -> {
            world.out().println(new DistributionText(quantities).sentence(found));
            print(found, quantities);
            world.out().println();
            world.out().println(working.sentence(found.working()));
        });
        return ExitCode.DONE;
    }

    private void print(Distribution found, QuantityText quantities) {
        DistributionText text = new DistributionText(quantities);
        LabelNames labels = quantities.labels();
        Table table = new Table(
                left(DistributionText.name(quantity)),
                right(labels.titles(Label.REAL_RUN)),
                right(labels.titles(Label.PUP_WALK)),
                right(labels.titles(Label.MIXED)),
                right(labels.titles(Label.OUTLIER)),
                right(labels.title(null)),
                right("All"));
        for (Bin bin : found.bins()) {
            LabelCounts counts = bin.counts();
            table.add(
                    text.bin(quantity, bin),
                    quantities.count(counts.realRuns()),
                    quantities.count(counts.pupWalks()),
                    quantities.count(counts.mixed()),
                    quantities.count(counts.outliers()),
                    quantities.count(counts.unlabelled()),
                    quantities.count(counts.total()));
        }
        table.print(world.out(), world.colour());
    }

    /** Reads what is counted. */
    static final class QuantityConverter implements ITypeConverter<Quantity> {
        @Override
        public Quantity convert(String text) {
            return Choices.one("metric that is counted", text, Quantity.values(), LensText::spelled);
        }
    }
}
