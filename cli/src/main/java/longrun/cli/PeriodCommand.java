package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.concurrent.Callable;
import longrun.cli.screen.Table;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.PeriodSummary;
import longrun.insight.period.Totals;
import longrun.insight.period.Usual;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.PeriodJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Sums up the last days beside the days before, the same days last year, and what is usual. */
@Command(
        name = "period",
        description = "Sum up the last days, beside the days before, the same days last year, and what is usual.",
        footer = {"", "Examples:", "  longrun period", "  longrun period --days 7 --label real_run --as-of 2025-10-07"})
final class PeriodCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--days",
            paramLabel = "N",
            converter = DaysConverter.class,
            description = "How many days, 1 to 365 (default: 28).")
    int days = PeriodFinder.DEFAULT_DAYS;

    PeriodCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Answer<PeriodSummary> answer = PeriodFinder.find(evidence, days);
        if (asked.json) {
            PeriodJson.write(world.out(), evidence, answer);
            return ExitCode.DONE;
        }
        QuantityText quantities = about.quantities();
        WorkingText working = new WorkingText(quantities);
        answer.shortage().ifPresent(shortage -> world.out().println("A summary " + working.shortage(shortage) + "."));
        answer.found().ifPresent(summary -> {
            print(summary, quantities);
            world.out().println();
            world.out().println(working.sentence(summary.working()));
        });
        return ExitCode.DONE;
    }

    private void print(PeriodSummary summary, QuantityText quantities) {
        Totals now = summary.now();
        world.out()
                .println(quantities.date(now.span().first()) + " to "
                        + quantities.date(now.span().last()));
        MetricText metrics = new MetricText(quantities);
        Table table = new Table(
                left(""),
                right("Now"),
                right("Before"),
                right("Last year"),
                right("Usual"),
                right("8 in 10 from"),
                right("to"));
        for (Metric metric : Metric.values()) {
            @Nullable Usual usual = summary.usual(metric).orElse(null);
            table.add(
                    metrics.name(metric),
                    metrics.value(metric, now.value(metric)),
                    value(metrics, metric, summary.before()),
                    value(metrics, metric, summary.lastYear()),
                    metrics.value(metric, usual == null ? Double.NaN : usual.median()),
                    metrics.value(metric, usual == null ? Double.NaN : usual.low()),
                    metrics.value(metric, usual == null ? Double.NaN : usual.high()));
        }
        table.print(world.out(), world.colour());
    }

    private static String value(MetricText metrics, Metric metric, @Nullable Totals totals) {
        return metrics.value(metric, totals == null ? Double.NaN : totals.value(metric));
    }

    /** Reads a number of days. */
    static final class DaysConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                int days = Integer.parseInt(text);
                if (days >= 1 && days <= PeriodFinder.MOST_DAYS) {
                    return days;
                }
            } catch (NumberFormatException e) {
                // told below, with the numbers that are too large
            }
            throw new TypeConversionException(
                    "\"" + text + "\" is no number of days from 1 to " + PeriodFinder.MOST_DAYS);
        }
    }
}
