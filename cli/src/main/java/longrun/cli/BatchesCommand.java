package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.wording.QuantityText;
import longrun.wording.RejectedCsv;
import longrun.wording.Units;
import longrun.wording.json.BatchJson;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdicts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists imports, or tells what became of the rows of one. */
@Command(
        name = "batches",
        description = "List your imports, or tell what became of the rows of one.",
        footer = {
            "",
            "Examples:",
            "  longrun batches",
            "  longrun batches 3",
            "  longrun batches 3 --rejected > mend.csv"
        })
final class BatchesCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final World world;
    private final QuantityText quantities = new QuantityText(Units.MILES, Locale.US);

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Parameters(paramLabel = "N", arity = "0..1", description = "The number of one import.")
    @Nullable
    Integer number;

    @Option(names = "--rejected", description = "Print the rows that import N rejected, as a file to mend and import.")
    boolean rejected;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    BatchesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try (Home home = Home.look(place.folder(world), world.environment())) {
            List<Batch> batches = home.workouts().batches(place.athlete);
            ZoneId zone =
                    home.settings().settings(place.athlete).on(world.clock()).getZone();
            if (number == null) {
                list(batches, zone);
                return ExitCode.DONE;
            }
            Optional<Batch> batch =
                    batches.stream().filter(one -> one.number() == number).findFirst();
            if (batch.isEmpty()) {
                world.tell("there is no batch " + number + "; longrun batches lists those there are");
                return ExitCode.REFUSED;
            }
            show(home, batch.get(), zone);
        }
        return ExitCode.DONE;
    }

    private void list(List<Batch> batches, ZoneId zone) {
        if (json) {
            BatchJson.write(world.out(), batches);
            return;
        }
        if (batches.isEmpty()) {
            world.out().println("Nothing was imported yet. Take in your own: longrun import FILE");
            return;
        }
        Table table = new Table(
                right("Batch"),
                left("Imported"),
                left("File"),
                left("Source"),
                right("Rows"),
                right("New"),
                right("Known"),
                right("Changed"),
                right("Duplicates"),
                right("Rejected"));
        batches.forEach(batch -> add(table, batch, zone));
        table.print(world.out(), world.colour());
    }

    private void add(Table table, Batch batch, ZoneId zone) {
        Counts counts = batch.counts();
        table.add(
                Integer.toString(batch.number()),
                MINUTE.format(batch.file().importedAt().atZone(zone)),
                Printable.of(batch.file().name()),
                batch.file().source().name(),
                quantities.count(counts.rowsRead()),
                quantities.count(counts.accepted()),
                quantities.count(counts.alreadyKnown()),
                quantities.count(counts.changed()),
                quantities.count(counts.probableDuplicates()),
                quantities.count(counts.rejected()));
    }

    private void show(Home home, Batch batch, ZoneId zone) {
        if (rejected) {
            mend(home, batch);
            return;
        }
        Verdicts verdicts =
                home.workouts().verdicts(place.athlete, batch.number()).orElseThrow();
        if (json) {
            BatchJson.write(world.out(), batch, verdicts);
            return;
        }
        VerdictsText text = new VerdictsText(world);
        text.printHead(
                batch.file().name(),
                batch.counts(),
                "batch " + batch.number() + " of "
                        + MINUTE.format(batch.file().importedAt().atZone(zone)));
        text.printCounts(batch.counts(), Terms.OnChange.KEEP);
        text.printBreakdown(verdicts);
        text.printLists(verdicts);
    }

    private void mend(Home home, Batch batch) {
        try {
            RejectedCsv.write(
                    world.out(), batch.file().heading(), home.workouts().rejectedRows(place.athlete, batch.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
