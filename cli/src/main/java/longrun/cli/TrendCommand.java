package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import longrun.cli.screen.Table;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.trend.Direction;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendFinder;
import longrun.insight.trend.Window;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.TrendText;
import longrun.wording.WorkingText;
import longrun.wording.json.TrendJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what rises and what falls, and how fast. */
@Command(
        name = "trend",
        description = "Tell what rises and what falls, and by how much each month.",
        footer = {
            "",
            "Examples:",
            "  longrun trend",
            "  longrun trend --metric typical_pace --window 365 --label real_run"
        })
final class TrendCommand implements Callable<Integer> {
    private static final double LEAST_SHOWN = 0.001;

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            converter = MetricConverter.class,
            description = "One or several of workouts, distance, duration, typical_pace, walk_share (default: all).")
    @Nullable
    List<Metric> metrics;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            split = ",",
            converter = WindowConverter.class,
            description = "One or several of 30, 90, 365, all: over how many days (default: each of them).")
    @Nullable
    List<Window> windows;

    @Option(
            names = "--by",
            paramLabel = "PERIOD",
            converter = GrainConverter.class,
            description = "Take it of whole weeks or months: week or month (default: what suits the window).")
    @Nullable
    Grain by;

    TrendCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Map<Window, Map<Metric, Answer<Trend>>> answers = answers(evidence, about.weeks());
        if (asked.json) {
            TrendJson.write(world.out(), evidence, answers);
        } else {
            print(answers, about.quantities());
        }
        return ExitCode.DONE;
    }

    private Map<Window, Map<Metric, Answer<Trend>>> answers(Evidence evidence, Grain week) {
        Collection<Metric> shown = metrics == null ? List.of(Metric.values()) : metrics;
        Map<Window, Map<Metric, Answer<Trend>>> answers = new EnumMap<>(Window.class);
        for (Window window : windows == null ? List.of(Window.values()) : windows) {
            answers.put(
                    window,
                    by == null
                            ? TrendFinder.find(evidence, window, shown, week)
                            : TrendFinder.findBy(evidence, window, shown, by == Grain.MONTH ? by : week));
        }
        return answers;
    }

    private void print(Map<Window, Map<Metric, Answer<Trend>>> answers, QuantityText quantities) {
        List<Answer<Trend>> all = answers.values().stream()
                .flatMap(ofOne -> ofOne.values().stream())
                .toList();
        sentences(all, new TrendText(quantities));
        world.out().println();
        table(answers, quantities).print(world.out(), world.colour());
        world.out().println();
        if (all.size() > 1) {
            world.out().println("With one --metric and one --window it is told how that trend was worked out.");
            return;
        }
        all.get(0)
                .found()
                .ifPresent(trend -> world.out().println(new WorkingText(quantities).sentence(trend.working())));
    }

    /** The trends there are; of one that was asked for alone also that it is unclear. */
    private void sentences(List<Answer<Trend>> all, TrendText text) {
        List<Trend> told = all.stream()
                .flatMap(answer -> answer.found().stream())
                .filter(trend -> all.size() == 1 || trend.direction() != Direction.UNCLEAR)
                .toList();
        told.forEach(trend -> world.out().println(text.sentence(trend)));
        if (told.isEmpty()) {
            world.out().println(all.size() == 1 ? "There is too little to tell." : "Nothing shows a clear trend.");
        }
    }

    private Table table(Map<Window, Map<Metric, Answer<Trend>>> answers, QuantityText quantities) {
        Table table = new Table(
                left("Days"), left("Metric"), left("Trend"), right("Each month"), left("Probably within"), right("p"));
        answers.forEach((window, ofOne) -> ofOne.forEach((metric, answer) -> {
            answer.found().ifPresent(trend -> row(table, trend, quantities));
            answer.shortage()
                    .ifPresent(shortage -> table.add(
                            TrendText.spelled(window),
                            new TrendText(quantities).subject(metric),
                            new WorkingText(quantities).shortage(shortage),
                            QuantityText.MISSING,
                            QuantityText.MISSING,
                            QuantityText.MISSING));
        }));
        return table;
    }

    private static void row(Table table, Trend trend, QuantityText quantities) {
        TrendText text = new TrendText(quantities);
        table.add(
                TrendText.spelled(trend.window()),
                text.subject(trend.metric(), trend.observations().of()),
                TrendText.direction(trend.direction()),
                text.slope(trend),
                text.interval(trend),
                chance(trend, quantities));
    }

    /** A chance is never none. */
    private static String chance(Trend trend, QuantityText quantities) {
        double p = trend.significance().adjusted();
        return p < LEAST_SHOWN ? "< " + quantities.number(LEAST_SHOWN, 3) : quantities.number(p, 3);
    }

    /** Reads a metric. */
    static final class MetricConverter implements ITypeConverter<Metric> {
        @Override
        public Metric convert(String text) {
            return Choices.one("metric", text, Metric.values(), LensText::spelled);
        }
    }

    /** Reads a period. */
    static final class GrainConverter implements ITypeConverter<Grain> {
        @Override
        public Grain convert(String text) {
            return Choices.one("period", text, new Grain[] {Grain.ISO_WEEK, Grain.MONTH}, TrendText::spelled);
        }
    }

    /** Reads a window. */
    static final class WindowConverter implements ITypeConverter<Window> {
        @Override
        public Window convert(String text) {
            return Choices.one("window", text, Window.values(), TrendText::spelled);
        }
    }
}
