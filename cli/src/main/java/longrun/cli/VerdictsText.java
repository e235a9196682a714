package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.wording.Units;
import longrun.wording.ValuesText;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Duplicate;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdicts;

/** What became of a file's rows, or would become of them, for people. */
final class VerdictsText {
    /** Of rejected rows, changes and duplicates; {@code --json} lists more. */
    private static final int MOST_LISTED = 10;

    private static final String[] COLUMNS = {"New", "Known", "Changed", "Duplicates", "Flagged"};

    private final World world;
    private final QuantityText quantities = new QuantityText(Units.MILES, Locale.US);
    private final ValuesText values = new ValuesText(quantities);

    VerdictsText(World world) {
        this.world = world;
    }

    /** The file, such as {@code mine.csv: 4 rows read}, and what becomes of it. */
    void printHead(String file, Counts counts, String outcome) {
        int rows = counts.rowsRead();
        world.out()
                .println(Printable.of(file) + ": " + quantities.count(rows) + (rows == 1 ? " row" : " rows") + " read, "
                        + outcome);
    }

    void printCounts(Counts counts, Terms.OnChange onChange) {
        Table table = new Table(right(""), left(""), left(""));
        add(table, counts.accepted(), "accepted", flagged(counts.flagged()));
        add(table, counts.alreadyKnown(), "already known", "");
        add(table, counts.changed(), "changed", counts.changed() == 0 ? "" : remark(onChange));
        if (counts.probableDuplicates() > 0) {
            add(table, counts.probableDuplicates(), "probable duplicates", "kept, and not counted");
        }
        add(table, counts.rejected(), "rejected", "");
        table.print(world.out(), world.colour());
    }

    private static String remark(Terms.OnChange onChange) {
        return switch (onChange) {
            case KEEP -> "what was known stays believed";
            case UPDATE -> "what this file says is believed";
        };
    }

    private void add(Table table, int count, String what, String remark) {
        table.add(quantities.count(count), what, remark);
    }

    private String flagged(int flagged) {
        return flagged == 0 ? "" : quantities.count(flagged) + " of them not plausible: kept, and left out of sums";
    }

    /** The counts of each year and of each activity. */
    void printBreakdown(Verdicts verdicts) {
        if (verdicts.byYear().isEmpty()) {
            return;
        }
        world.out().println();
        Table years = table("Year");
        verdicts.byYear().forEach((year, counts) -> add(years, Integer.toString(year), counts));
        years.print(world.out(), world.colour());
        world.out().println();
        Table activities = table("Activity");
        verdicts.byActivity().forEach((activity, counts) -> add(activities, ReasonText.activity(activity), counts));
        activities.print(world.out(), world.colour());
        world.out().println();
    }

    private static Table table(String first) {
        return new Table(
                left(first),
                right(COLUMNS[0]),
                right(COLUMNS[1]),
                right(COLUMNS[2]),
                right(COLUMNS[3]),
                right(COLUMNS[4]));
    }

    private void add(Table table, String of, Counts counts) {
        table.add(
                of,
                quantities.count(counts.accepted()),
                quantities.count(counts.alreadyKnown()),
                quantities.count(counts.changed()),
                quantities.count(counts.probableDuplicates()),
                quantities.count(counts.flagged()));
    }

    /** The rows worth a look. */
    void printLists(Verdicts verdicts) {
        list("Rejected:", verdicts.rejections(), verdicts.counts().rejected(), VerdictsText::rejection);
        list("Changed:", verdicts.changes(), verdicts.counts().changed(), this::change);
        list("Probable duplicates:", verdicts.duplicates(), verdicts.counts().probableDuplicates(), this::duplicate);
    }

    /** The rejected rows, of which some are told already. */
    void printRejected(List<String> told, int all) {
        list("Rejected:", told, all, Printable::of);
    }

    private <T> void list(String title, List<T> some, int all, Function<T, String> line) {
        if (all == 0) {
            return;
        }
        world.out().println(title);
        some.stream().limit(MOST_LISTED).map(line).forEach(text -> world.out().println("  " + text));
        int left = all - Math.min(MOST_LISTED, some.size());
        if (left > 0) {
            world.out().println("  and " + quantities.count(left) + " more");
        }
    }

    private static String rejection(RejectedRow row) {
        return "line " + row.line() + ": "
                + Printable.of(row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; ")));
    }

    private String change(Change change) {
        return "line " + change.line() + ", " + Printable.of(change.key().text()) + ": "
                + Printable.of(change.fields().stream()
                        .sorted()
                        .map(field -> values.change(change, field))
                        .collect(Collectors.joining("; ")));
    }

    private String duplicate(Duplicate duplicate) {
        return "line " + duplicate.line() + ": " + Printable.of(values.workout(duplicate.values())) + ", like "
                + Printable.of(duplicate.of().text())
                + (duplicate.known() == null ? "" : ": " + Printable.of(values.workout(duplicate.known())));
    }
}
