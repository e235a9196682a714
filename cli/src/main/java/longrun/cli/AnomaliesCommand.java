package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.anomaly.Cause;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.AnomalyText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.AnomaliesJson;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists the workouts unlike the others, the newest first, each with its likely cause. */
@Command(
        name = "anomalies",
        description =
                "List workouts unlike the others of their label, or that cannot be true, each with its likely cause.",
        footer = {
            "",
            "Examples:",
            "  longrun anomalies",
            "  longrun anomalies --method iqr --threshold 3 --from 2024-01-01",
            "  longrun anomalies --cause unit_swapped,gps_jump --limit all"
        })
final class AnomaliesCommand implements Callable<Integer> {
    /** What fits a screen. */
    private static final int SCREENFUL = 20;

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = YardstickConverter.class,
            description = "How unlike is measured: iqr, z_score or modified_z_score (default: modified_z_score).")
    Yardstick yardstick = Yardstick.MODIFIED_Z_SCORE;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "How unlike is too unlike (default: 1.5 for iqr, 3 for z_score, 3.5 for modified_z_score).")
    @Nullable
    Double threshold;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            description = "Compare with workouts of so many days before (default: 365).")
    int windowDays = AnomalyParameters.DEFAULT_WINDOW_DAYS;

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            split = ",",
            converter = CauseConverter.class,
            description = "List these only: one or several of unit_swapped, clock_left_running, paused, clock_stopped, "
                    + "wrong_activity, gps_jump, gps_lost, exceptional.")
    List<Cause.What> causes = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = WorkoutsCommand.LimitConverter.class,
            description = "List the newest N at most, or all (default: 20; with --json all).")
    @Nullable
    Integer limit;

    AnomaliesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        AnomalyParameters parameters = parameters();
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Answer<Anomalies> answer = AnomalyFinder.find(evidence, parameters);
        List<Anomaly> matching = answer.found().map(this::matching).orElseGet(List::of);
        QuantityText quantities = about.quantities();
        int most = limit != null ? limit : asked.json ? Integer.MAX_VALUE : SCREENFUL;
        List<Anomaly> listed = matching.subList(0, Math.min(most, matching.size()));
        if (asked.json) {
            AnomaliesJson.write(world.out(), evidence, answer, listed, new AnomalyText(quantities));
            return ExitCode.DONE;
        }
        answer.shortage()
                .ifPresent(shortage -> world.out()
                        .println("Too little to tell: it " + new WorkingText(quantities).shortage(shortage) + "."));
        answer.found().ifPresent(found -> {
            print(evidence.history(), listed, quantities);
            tell(found, matching.size(), listed.size(), quantities);
        });
        return ExitCode.DONE;
    }

    private AnomalyParameters parameters() {
        try {
            return new AnomalyParameters(
                    yardstick, threshold == null ? yardstick.defaultThreshold() : threshold, windowDays);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The newest first. */
    private List<Anomaly> matching(Anomalies found) {
        List<Anomaly> matching = new ArrayList<>(found.all().stream()
                .filter(anomaly ->
                        causes.isEmpty() || causes.contains(anomaly.cause().what()))
                .toList());
        Collections.reverse(matching);
        return matching;
    }

    private void print(History history, List<Anomaly> listed, QuantityText quantities) {
        if (listed.isEmpty()) {
            return;
        }
        AnomalyText words = new AnomalyText(quantities);
        Table table = new Table(
                left("Id"),
                left("Date"),
                right("Distance"),
                right("Duration"),
                right("Pace"),
                left("Probably"),
                left("Because"));
        for (Anomaly anomaly : listed) {
            int row = history.rowOf(anomaly.key()).orElseThrow();
            table.add(
                    Printable.of(anomaly.key().text()),
                    anomaly.date().toString(),
                    quantities.distance(history.metres(row)),
                    quantities.duration(history.seconds(row)),
                    quantities.pace(history.pace(row)),
                    AnomalyText.name(anomaly.cause().what()),
                    words.sentence(anomaly));
        }
        table.print(world.out(), world.colour());
        world.out().println();
    }

    private void tell(Anomalies found, int matching, int listed, QuantityText quantities) {
        world.out().println(new AnomalyText(quantities).summary(found));
        if (listed < matching) {
            world.out()
                    .println("The newest " + quantities.count(listed) + " of " + quantities.count(matching)
                            + "; --limit all lists them all.");
        }
        if (listed > 0) {
            world.out()
                    .println("Say what each was: longrun correct ID --real, or with --distance and --duration what it "
                            + "should be, or --exclude.");
        }
        world.out().println(new WorkingText(quantities).sentence(found.working()));
    }

    /** Reads a method by its name. */
    static final class YardstickConverter implements ITypeConverter<Yardstick> {
        @Override
        public Yardstick convert(String text) {
            return chosen(text, Yardstick.values());
        }
    }

    /** Reads a cause by its name. */
    static final class CauseConverter implements ITypeConverter<Cause.What> {
        @Override
        public Cause.What convert(String text) {
            return chosen(text, Cause.What.values());
        }
    }

    private static <E extends Enum<E>> E chosen(String text, E[] choices) {
        Optional<E> chosen = Arrays.stream(choices)
                .filter(choice -> LensText.spelled(choice).equals(text.strip()))
                .findFirst();
        return chosen.orElseThrow(() -> new TypeConversionException("\"" + text + "\" is none of "
                + Arrays.stream(choices).map(LensText::spelled).collect(Collectors.joining(", "))));
    }
}
