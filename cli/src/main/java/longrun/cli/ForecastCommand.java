package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import longrun.cli.screen.Table;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.wording.ForecastText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.ForecastJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells what the next weeks will probably bring. */
@Command(
        name = "forecast",
        description = "Tell what the next weeks will probably bring, and how well that was told in the past.",
        footer = {"", "Examples:", "  longrun forecast", "  longrun forecast --weeks 12 --metric distance --json"})
final class ForecastCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "How many weeks to tell, 1 to 12 (default: ${DEFAULT-VALUE}).")
    int weeks = 4;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            converter = MetricConverter.class,
            description = "Only this: workouts, distance, duration or typical_pace (default: all four).")
    @Nullable
    Metric metric;

    ForecastCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (weeks < 1 || weeks > ForecastFinder.MOST_WEEKS) {
            throw new ParameterException(
                    spec.commandLine(), "--weeks is " + weeks + ": choose 1 to " + ForecastFinder.MOST_WEEKS);
        }
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Map<Metric, Answer<Forecast>> answers = new EnumMap<>(Metric.class);
        for (Metric each : metric == null ? ForecastFinder.METRICS : List.of(metric)) {
            answers.put(each, ForecastFinder.find(evidence, about.weeks(), each, weeks));
        }
        if (asked.json) {
            ForecastJson.write(world.out(), evidence, answers);
        } else {
            print(answers, about.quantities());
        }
        return ExitCode.DONE;
    }

    private void print(Map<Metric, Answer<Forecast>> answers, QuantityText quantities) {
        WorkingText working = new WorkingText(quantities);
        ForecastText text = new ForecastText(quantities);
        answers.forEach((each, answer) -> {
            answer.shortage().ifPresent(shortage -> shortage(text.name(each), shortage, working));
            answer.found().ifPresent(forecast -> forecast(forecast, quantities));
        });
        answers.values().stream()
                .flatMap(answer -> answer.found().stream())
                .findFirst()
                .ifPresent(forecast -> world.out().println(working.sentence(forecast.working())));
    }

    private void shortage(String name, Shortage shortage, WorkingText working) {
        world.out().println(name + ": no forecast, it " + working.shortage(shortage) + ".");
        world.out().println();
    }

    private void forecast(Forecast forecast, QuantityText quantities) {
        ForecastText text = new ForecastText(quantities);
        world.out().println(text.sentence(forecast));
        Table table = new Table(left("Week of"), right("Expected"), right("1 time in 2"), right("4 times in 5"));
        forecast.weeks()
                .forEach(week -> table.add(
                        quantities.date(week.days().first()),
                        text.value(forecast.metric(), week.value()),
                        text.interval(forecast.metric(), week.half()),
                        text.interval(forecast.metric(), week.most())));
        table.print(world.out(), world.colour());
        world.out().println(text.scorecard(forecast));
        world.out().println();
    }

    /** Reads what can be told of a week. */
    static final class MetricConverter implements ITypeConverter<Metric> {
        @Override
        public Metric convert(String text) {
            return ForecastFinder.METRICS.stream()
                    .filter(metric -> LensText.spelled(metric).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is not told: choose one of "
                            + ForecastFinder.METRICS.stream()
                                    .map(LensText::spelled)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
