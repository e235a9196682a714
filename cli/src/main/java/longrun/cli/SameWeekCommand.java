package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import longrun.cli.screen.Table;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Answer;
import longrun.insight.sameweek.SameWeek;
import longrun.insight.sameweek.SameWeekFinder;
import longrun.wording.LensText;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.SameWeekText;
import longrun.wording.WorkingText;
import longrun.wording.json.SameWeekJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows this week of the calendar in each year. */
@Command(
        name = "same-week",
        description = "Show this week of the calendar in each year.",
        footer = {
            "",
            "Examples:",
            "  longrun same-week",
            "  longrun same-week distance --label real_run --as-of 2025-10-07"
        })
final class SameWeekCommand implements Callable<Integer> {
    private static final int BAR_WIDTH = 20;

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "METRIC",
            converter = BarConverter.class,
            description = "What the bars are of: workouts, distance or duration (default: workouts).")
    Metric metric = Metric.WORKOUTS;

    SameWeekCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Answer<SameWeek> answer = SameWeekFinder.find(evidence);
        if (asked.json) {
            SameWeekJson.write(world.out(), evidence, answer);
            return ExitCode.DONE;
        }
        QuantityText quantities = about.quantities();
        WorkingText working = new WorkingText(quantities);
        answer.shortage().ifPresent(shortage -> world.out().println(working.tooLittle(shortage)));
        answer.found().ifPresent(found -> {
            world.out().println(new SameWeekText(quantities).sentence(found, evidence.asOf()));
            print(found, quantities, evidence.asOf());
            world.out().println();
            world.out().println(working.sentence(found.working()));
        });
        return ExitCode.DONE;
    }

    private void print(SameWeek found, QuantityText quantities, LocalDate asOf) {
        SameWeekText text = new SameWeekText(quantities);
        Table table = new Table(
                right("Year"),
                left("Days"),
                left(new MetricText(quantities).name(metric)),
                right("Workouts"),
                right("Distance"),
                right("Duration"),
                right("Typical pace"),
                left(""));
        for (SameWeek.Year year : found.years()) {
            Sums sums = year.sums();
            table.add(
                    Integer.toString(year.year()),
                    text.days(year),
                    "#".repeat((int) Math.round(found.share(year, metric) * BAR_WIDTH)),
                    year.isKnown() ? quantities.count(sums.workouts()) : QuantityText.MISSING,
                    quantities.distance(year.isKnown() ? sums.metres() : Double.NaN),
                    quantities.duration(year.isKnown() ? sums.seconds() : Double.NaN),
                    quantities.pace(sums.typicalPace()),
                    SameWeekText.known(found, year, asOf));
        }
        table.print(world.out(), world.colour());
    }

    /** Reads what the bars are of. */
    static final class BarConverter implements ITypeConverter<Metric> {
        @Override
        public Metric convert(String text) {
            return Choices.one(
                    "metric that is added up",
                    text,
                    new Metric[] {Metric.WORKOUTS, Metric.DISTANCE, Metric.DURATION},
                    LensText::spelled);
        }
    }
}
