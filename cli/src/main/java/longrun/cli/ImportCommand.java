package longrun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.ProgressLine;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.wording.json.ReceiptJson;
import longrun.workout.batch.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes exported files in, each as a batch of its own: all of a file or nothing. */
@Command(
        name = "import",
        description = {
            "Take exported workouts in. Each file is a batch of its own, taken whole or not at all; what is known "
                    + "already is not taken twice.",
            ""
        },
        footer = {
            "",
            "Reads the workout history that MapMyRun and MapMyFitness export as CSV.",
            "",
            "Examples:",
            "  longrun import user123_workout_history.csv",
            "  longrun import --json 2023.csv 2024.csv > receipts.json"
        })
final class ImportCommand implements Callable<Integer> {
    /** Leaves room for the bar. */
    private static final int LONGEST_TASK = 24;

    private final World world;

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file to import.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON document: a receipt, or several under \"imports\".")
    boolean json;

    ImportCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Outcome> outcomes = new ArrayList<>();
        try (Home home = Home.open(place.folder(world), world.environment())) {
            Intake intake = new Intake(home.workouts(), world.clock());
            for (Path file : files) {
                outcomes.add(take(intake, file));
                tell(outcomes.get(outcomes.size() - 1));
            }
        } finally {
            // What was taken is told of, even if the disk is full when the next file's turn comes.
            if (json && !outcomes.isEmpty()) {
                print(outcomes.stream().map(ImportCommand::receipt).toList());
            }
        }
        return outcomes.stream().allMatch(Outcome.Taken.class::isInstance) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Outcome take(Intake intake, Path file) {
        if (!world.terminal()) {
            return intake.take(place.athlete, file, Terms.CAREFUL, Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(world.err(), Printable.of(file.toString(), LONGEST_TASK))) {
            return intake.take(place.athlete, file, Terms.CAREFUL, line::at);
        }
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            world.tell(refused.refusal().message());
        }
        if (outcome instanceof Outcome.Taken taken && !json) {
            new ReceiptText(taken.receipt()).print(world);
        }
        world.out().flush();
    }

    private void print(List<ReceiptJson.Receipt> receipts) {
        if (files.size() == 1) {
            ReceiptJson.write(world.out(), receipts.get(0));
            return;
        }
        ReceiptJson.write(world.out(), receipts);
    }

    private static ReceiptJson.Receipt receipt(Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            return new ReceiptJson.Receipt.Taken(
                    taken.receipt().batch(), taken.receipt().verdicts());
        }
        return new ReceiptJson.Receipt.Refused(((Outcome.Refused) outcome).refusal());
    }
}
