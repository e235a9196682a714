package longrun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.ProgressLine;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.wording.json.ReceiptJson;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdicts;
import longrun.workout.port.MappingStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "Reads the workout history that MapMyRun and MapMyFitness export as CSV, and other tables with a row for each "
                    + "workout; also packed as .zip or .gz.",
            "",
            "Examples:",
            "  longrun import --plan user123_workout_history.csv",
            "  longrun import user123_workout_history.csv",
            "  longrun import --json 2023.csv 2024.csv > receipts.json"
        })
final class ImportCommand implements Callable<Integer> {
    /** Leaves room for the bar. */
    private static final int LONGEST_TASK = 24;

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    TableOptions tables = new TableOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A file to import, or a .zip or .gz of them.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON document: a receipt, or several under \"imports\".")
    boolean json;

    @Option(names = "--plan", description = "Only say what would happen; nothing is stored.")
    boolean plan;

    @Option(
            names = "--update",
            description = "Believe the file where it says something else of a known workout; undo brings back what was "
                    + "known. Else what is known stays, and the difference is told.")
    boolean update;

    @Option(
            names = "--add-duplicates",
            description = "Take a row that is much like a workout from another file or source as a workout of its own. "
                    + "Else it is kept and not counted.")
    boolean addDuplicates;

    ImportCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Outcome> outcomes = new ArrayList<>();
        try (Home home = plan
                ? Home.look(place.folder(world), world.environment())
                : Home.open(place.folder(world), world.environment())) {
            for (Path file : files) {
                List<Outcome> ofFile =
                        tables.reads() ? takeTables(home, file) : take(home, home.mappings(), file, plan);
                ofFile.forEach(this::tell);
                outcomes.addAll(ofFile);
            }
        } finally {
            // What was taken is told of, even if the disk is full when the next file's turn comes.
            if (json && !outcomes.isEmpty()) {
                print(outcomes.stream().map(ImportCommand::receipt).toList());
            }
        }
        boolean refused = outcomes.stream()
                .anyMatch(outcome -> outcome instanceof Outcome.Refused || outcome instanceof Outcome.Unmapped);
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /** Tables that were not read before are looked at first, and then read as they are meant; a plan remembers nothing. */
    private List<Outcome> takeTables(Home home, Path file) {
        TableImport meant = new TableImport(tables, place.athlete, home.mappings());
        List<Outcome> asked = take(home, meant.asking(), file, true);
        Optional<Refusal> misfit = meant.hear(String.valueOf(file.getFileName()), asked);
        if (misfit.isPresent()) {
            return Stream.concat(
                            asked.stream().filter(Outcome.Refused.class::isInstance),
                            Stream.of(new Outcome.Refused(misfit.get())))
                    .toList();
        }
        List<Outcome> outcomes = take(home, meant.reading(), file, plan).stream()
                .map(meant::told)
                .toList();
        if (!plan) {
            meant.remember(outcomes);
        }
        return outcomes;
    }

    private List<Outcome> take(Home home, MappingStore mappings, Path file, boolean onlyPlan) {
        Intake intake = new Intake(home.workouts(), mappings, limits.limits(spec), world.clock());
        if (!world.terminal()) {
            return take(intake, file, onlyPlan, Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(world.err(), Printable.of(file.toString(), LONGEST_TASK))) {
            return take(intake, file, onlyPlan, line::at);
        }
    }

    private List<Outcome> take(Intake intake, Path file, boolean onlyPlan, Progress progress) {
        Terms terms = new Terms(
                update ? Terms.OnChange.UPDATE : Terms.OnChange.KEEP,
                addDuplicates ? Terms.OnDuplicate.ADD : Terms.OnDuplicate.HOLD);
        return onlyPlan
                ? intake.planAll(place.athlete, file, file.toString(), terms, progress)
                : intake.takeAll(place.athlete, file, file.toString(), terms, progress);
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            world.tell(refused.refusal().message());
        }
        if (outcome instanceof Outcome.Unmapped unmapped) {
            boolean isShown = isShown(unmapped);
            world.tell(unmapped.refusal().message()
                    + (isShown ? "" : "; if it holds workouts all the same, --plan shows its columns"));
        }
        if (!json) {
            show(outcome);
        }
        world.out().flush();
    }

    /** Whether a table is worth a look that was not read. */
    private boolean isShown(Outcome.Unmapped table) {
        return plan || tables.corrects() || table.proposal().isOfWorkouts();
    }

    private void show(Outcome outcome) {
        if (outcome instanceof Outcome.Unmapped unmapped && isShown(unmapped)) {
            new ProposalText(world).print(unmapped.proposal());
        }
        VerdictsText text = new VerdictsText(world);
        Terms.OnChange onChange = update ? Terms.OnChange.UPDATE : Terms.OnChange.KEEP;
        if (outcome instanceof Outcome.Planned planned) {
            Verdicts verdicts = planned.plan().verdicts();
            text.printHead(planned.plan().file().name(), verdicts.counts(), "nothing is stored: this is the plan");
            text.printCounts(verdicts.counts(), onChange);
            text.printBreakdown(verdicts);
            text.printLists(verdicts);
        }
        if (outcome instanceof Outcome.Taken taken) {
            Batch batch = taken.receipt().batch();
            text.printHead(batch.file().name(), batch.counts(), "batch " + batch.number());
            text.printCounts(batch.counts(), onChange);
            text.printLists(taken.receipt().verdicts());
            world.out().println("Take it back with: longrun undo " + batch.number());
        }
    }

    private void print(List<ReceiptJson.Receipt> receipts) {
        if (files.size() == 1 && receipts.size() == 1) {
            ReceiptJson.write(world.out(), receipts.get(0));
            return;
        }
        ReceiptJson.write(world.out(), receipts);
    }

    static ReceiptJson.Receipt receipt(Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            return new ReceiptJson.Receipt.Taken(
                    taken.receipt().batch(), taken.receipt().verdicts());
        }
        if (outcome instanceof Outcome.Planned planned) {
            return new ReceiptJson.Receipt.Planned(
                    planned.plan().file(), planned.plan().verdicts());
        }
        if (outcome instanceof Outcome.Unmapped unmapped) {
            return ProposalText.receipt(unmapped.refusal(), unmapped.proposal());
        }
        return new ReceiptJson.Receipt.Refused(((Outcome.Refused) outcome).refusal());
    }
}
