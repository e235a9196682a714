package longrun.wording.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import longrun.insight.summary.LabelCounts;
import longrun.wording.LabelNames;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.wording.Units;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.Label;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdicts;

/** What became of an uploaded file, as a message to the athlete: its subject and its text. */
public record NoticeText(String subject, String text) {
    /** Of rejected rows; the file beside the receipt has all. */
    private static final int MOST_LISTED = 5;

    private static final QuantityText QUANTITIES = new QuantityText(Units.MILES, Locale.US);

    /**
     * A file that was dealt with.
     *
     * @param file its name
     * @param receipts of the file, or of each file in it; at least one
     * @param labels of the workouts that were new
     * @param names of the labels
     * @param receiptAt where the whole receipt lies
     * @param took from the event to this message
     */
    public static NoticeText of(
            String file,
            List<Receipt> receipts,
            LabelCounts labels,
            LabelNames names,
            String receiptAt,
            Duration took) {
        StringJoiner text = new StringJoiner("\n");
        receipts.forEach(receipt -> text.add(part(receipt)));
        if (labels.total() > 0) {
            text.add("New by label: " + labels(labels, names) + ".\n");
        }
        text.add("It took " + seconds(took) + " s. The receipt is " + receiptAt
                + "; rejected rows, if any, lie beside it.\n");
        return new NoticeText("Longrun: " + headline(file, receipts), text.toString());
    }

    /**
     * A file that could not be dealt with for a reason that is not in the file.
     *
     * @param why one line that says what is broken, and what would help
     * @param attempts how often it was tried; 0 if nobody counts
     */
    public static NoticeText failed(String file, String location, String why, int attempts) {
        String tried = attempts == 0 ? "" : " It was tried " + QUANTITIES.count(attempts) + " times.";
        return new NoticeText(
                "Longrun: " + file + " could not be loaded",
                location + " could not be loaded: " + why
                        + ".\n\nA file is stored whole or not at all; one that was stays so, and is known the next time."
                        + tried
                        + " Its message waits in the dead-letter queue. Mend the cause, then move the messages of that"
                        + " queue back to its source; a file that was loaded meanwhile adds nothing.\n");
    }

    private static String headline(String file, List<Receipt> receipts) {
        int fresh = 0;
        int refused = 0;
        boolean before = true;
        for (Receipt receipt : receipts) {
            before &= receipt instanceof Receipt.Stored;
            refused += receipt instanceof Receipt.Refused ? 1 : 0;
            fresh += receipt instanceof Receipt.Taken taken
                    ? taken.batch().counts().accepted()
                    : 0;
        }
        if (refused == receipts.size()) {
            return file + " was refused";
        }
        if (before) {
            return file + " was loaded before";
        }
        return (fresh == 0 ? "nothing new" : count(fresh, "new workout")) + " from " + file;
    }

    private static String part(Receipt receipt) {
        if (receipt instanceof Receipt.Taken taken) {
            return part(taken.batch(), taken.verdicts(), "loaded as batch ");
        }
        if (receipt instanceof Receipt.Stored stored) {
            return part(stored.batch(), stored.verdicts(), "loaded before, as batch ");
        }
        if (receipt instanceof Receipt.Refused refused) {
            return "Refused, and nothing of it stored. " + refused.refusal().message() + ".\n";
        }
        throw new IllegalArgumentException("an upload is loaded or refused, not " + receipt);
    }

    private static String part(Batch batch, Verdicts verdicts, String became) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(shown(batch.file().name()) + ": " + became + batch.number() + ".");
        lines.add(counts(batch.counts()));
        List<RejectedRow> rejections = verdicts.rejections();
        rejections.stream().limit(MOST_LISTED).map(NoticeText::rejection).forEach(lines::add);
        int more = batch.counts().rejected() - Math.min(MOST_LISTED, rejections.size());
        if (more > 0) {
            lines.add("  and " + QUANTITIES.count(more) + " more rejected");
        }
        return lines.toString();
    }

    /** {@code 2,774 rows: 2,770 new (59 of them not plausible), 4 rejected.} What is none is not told. */
    private static String counts(Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(QUANTITIES.count(counts.accepted()) + " new"
                + (counts.flagged() == 0 ? "" : " (" + QUANTITIES.count(counts.flagged()) + " of them not plausible)"));
        add(parts, counts.alreadyKnown(), "known already");
        add(parts, counts.changed(), "changed, where what was known stays believed");
        add(parts, counts.probableDuplicates(), "probable duplicates, kept and not counted");
        add(parts, counts.rejected(), "rejected");
        return count(counts.rowsRead(), "row") + ": " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(QUANTITIES.count(count) + " " + what);
        }
    }

    private static String rejection(RejectedRow row) {
        return "  line " + row.line() + ": "
                + shown(row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; ")));
    }

    private static String labels(LabelCounts labels, LabelNames names) {
        List<String> parts = new ArrayList<>();
        for (Label label : Label.values()) {
            if (labels.of(label) > 0) {
                int count = labels.of(label);
                parts.add(QUANTITIES.count(count) + " " + names.counted(label, count));
            }
        }
        if (labels.unlabelled() > 0) {
            parts.add(QUANTITIES.count(labels.unlabelled()) + " without a label");
        }
        return String.join(", ", parts);
    }

    private static String count(int count, String one) {
        return QUANTITIES.count(count) + " " + one + (count == 1 ? "" : "s");
    }

    private static String seconds(Duration took) {
        return QUANTITIES.number(took.toMillis() / 1000.0, 1);
    }

    /** What a file holds may break no line of the message. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
