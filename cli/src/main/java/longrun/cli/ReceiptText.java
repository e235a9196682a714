package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.source.Receipt;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.wording.Units;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.RejectedRow;

/** A receipt for people. */
final class ReceiptText {
    /** Of rejected rows and of changes; {@code --json} lists more. */
    private static final int MOST_LISTED = 10;

    private final Receipt receipt;
    private final QuantityText quantities = new QuantityText(Units.MILES, Locale.US);

    ReceiptText(Receipt receipt) {
        this.receipt = receipt;
    }

    void print(World world) {
        PrintWriter out = world.out();
        Counts counts = receipt.batch().counts();
        out.println(Printable.of(receipt.batch().file().name()) + ": " + rows(counts.rowsRead()) + " read, batch "
                + quantities.count(receipt.batch().number()));
        Table table = new Table(right(""), left(""), left(""));
        add(table, counts.accepted(), "accepted", flagged(counts.flagged()));
        add(table, counts.alreadyKnown(), "already known", "");
        add(table, counts.changed(), "changed", counts.changed() == 0 ? "" : "what was known stays believed");
        if (counts.probableDuplicates() > 0) {
            add(table, counts.probableDuplicates(), "probable duplicates", "");
        }
        add(table, counts.rejected(), "rejected", "");
        table.print(out, world.colour());
        list(out, "Rejected:", receipt.verdicts().rejections(), counts.rejected(), ReceiptText::rejection);
        list(out, "Changed:", receipt.verdicts().changes(), counts.changed(), ReceiptText::change);
    }

    private void add(Table table, int count, String what, String remark) {
        table.add(quantities.count(count), what, remark);
    }

    private String flagged(int flagged) {
        if (flagged == 0) {
            return "";
        }
        return quantities.count(flagged) + " of them not plausible: kept, and left out of sums";
    }

    private String rows(int rows) {
        return quantities.count(rows) + (rows == 1 ? " row" : " rows");
    }

    private <T> void list(PrintWriter out, String title, List<T> some, int all, Function<T, String> line) {
        if (all == 0) {
            return;
        }
        out.println(title);
        some.stream().limit(MOST_LISTED).map(line).forEach(text -> out.println("  " + text));
        int left = all - Math.min(MOST_LISTED, some.size());
        if (left > 0) {
            out.println("  and " + quantities.count(left) + " more");
        }
    }

    private static String rejection(RejectedRow row) {
        return "line " + row.line() + ": "
                + Printable.of(row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; ")));
    }

    private static String change(Change change) {
        return "line " + change.line() + ": "
                + change.fields().stream().sorted().map(ReasonText::field).collect(Collectors.joining(", ")) + " of "
                + Printable.of(change.key().text());
    }
}
