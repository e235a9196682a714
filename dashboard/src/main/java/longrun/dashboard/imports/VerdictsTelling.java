package longrun.dashboard.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longrun.source.Outcome;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.wording.ValuesText;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Change;
import longrun.workout.batch.Counts;
import longrun.workout.batch.Duplicate;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdicts;

/** Words what becomes of a file's rows. */
final class VerdictsTelling {
    /** More than a screenful is for the command's JSON, and for the download. */
    private static final int MOST_LISTED = 50;

    private final QuantityText quantities;
    private final ValuesText values;

    VerdictsTelling(QuantityText quantities) {
        this.quantities = quantities;
        this.values = new ValuesText(quantities);
    }

    /**
     * Words one outcome.
     *
     * @param file which of the upload's files it is, from 0
     * @param answerable whether it can still be said how a table is read
     */
    VerdictsView tell(int file, Outcome outcome, boolean answerable) {
        if (outcome instanceof Outcome.Planned planned) {
            return tell(planned.plan().file().name(), "", planned.plan().verdicts());
        }
        if (outcome instanceof Outcome.Taken taken) {
            Batch batch = taken.receipt().batch();
            return tell(
                    batch.file().name(),
                    BatchPage.href(batch.number()),
                    taken.receipt().verdicts());
        }
        if (outcome instanceof Outcome.Unmapped unmapped) {
            return notTaken(
                    unmapped.refusal(), answerable ? Optional.of(TableForm.tell(file, unmapped)) : Optional.empty());
        }
        return notTaken(((Outcome.Refused) outcome).refusal(), Optional.empty());
    }

    VerdictsView tell(String file, String batchHref, Verdicts verdicts) {
        Counts counts = verdicts.counts();
        return new VerdictsView(
                file,
                sentence(counts),
                "",
                batchHref,
                tiles(counts),
                verdicts.byYear().entrySet().stream()
                        .map(year -> line(Integer.toString(year.getKey()), year.getValue()))
                        .toList(),
                verdicts.byActivity().entrySet().stream()
                        .map(activity -> line(ReasonText.activity(activity.getKey()), activity.getValue()))
                        .toList(),
                verdicts.changes().stream().limit(MOST_LISTED).map(this::note).toList(),
                more(counts.changed()),
                verdicts.duplicates().stream()
                        .limit(MOST_LISTED)
                        .map(this::note)
                        .toList(),
                more(counts.probableDuplicates()),
                verdicts.rejections().stream()
                        .limit(MOST_LISTED)
                        .map(this::note)
                        .toList(),
                more(counts.rejected()),
                Optional.empty());
    }

    private static VerdictsView notTaken(Refusal refusal, Optional<TableView> table) {
        return new VerdictsView(
                refusal.file(),
                "",
                refusal.message(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                "",
                List.of(),
                "",
                table);
    }

    /** Such as {@code 312 new workouts, 2,458 already known, 3 changed.} */
    private String sentence(Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add((counts.accepted() == 0 ? "No" : quantities.count(counts.accepted())) + " new workout"
                + (counts.accepted() == 1 ? "" : "s"));
        add(parts, counts.alreadyKnown(), "already known");
        add(parts, counts.changed(), "changed");
        add(parts, counts.probableDuplicates(), "probably there twice");
        add(parts, counts.rejected(), "rejected");
        return String.join(", ", parts) + ".";
    }

    private void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(quantities.count(count) + " " + what);
        }
    }

    private List<VerdictsView.Tile> tiles(Counts counts) {
        String flagged = counts.flagged() == 0 ? "" : quantities.count(counts.flagged()) + " not plausible";
        return List.of(
                tile("Rows read", counts.rowsRead(), ""),
                tile("New", counts.accepted(), flagged),
                tile("Already known", counts.alreadyKnown(), ""),
                tile("Changed", counts.changed(), ""),
                tile("Probable duplicates", counts.probableDuplicates(), ""),
                tile("Rejected", counts.rejected(), ""));
    }

    private VerdictsView.Tile tile(String title, int count, String note) {
        return new VerdictsView.Tile(title, quantities.count(count), note);
    }

    private VerdictsView.Line line(String title, Counts counts) {
        return new VerdictsView.Line(
                title,
                List.of(
                        quantities.count(counts.accepted()),
                        quantities.count(counts.alreadyKnown()),
                        quantities.count(counts.changed()),
                        quantities.count(counts.probableDuplicates()),
                        quantities.count(counts.flagged())));
    }

    private VerdictsView.Note note(Change change) {
        List<String> texts = new ArrayList<>();
        texts.add(values.workout(change.after()));
        change.fields().stream()
                .sorted()
                .map(field -> values.change(change, field))
                .forEach(texts::add);
        return new VerdictsView.Note(quantities.count(change.line()), texts);
    }

    private VerdictsView.Note note(Duplicate duplicate) {
        List<String> texts = new ArrayList<>();
        texts.add(values.workout(duplicate.values()));
        if (duplicate.known() != null) {
            texts.add("like " + values.workout(duplicate.known()) + " ("
                    + duplicate.of().text() + ")");
        }
        return new VerdictsView.Note(quantities.count(duplicate.line()), texts);
    }

    private VerdictsView.Note note(RejectedRow row) {
        return new VerdictsView.Note(
                quantities.count(row.line()),
                List.of(row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; "))));
    }

    private String more(int all) {
        return all > MOST_LISTED ? "and " + quantities.count(all - MOST_LISTED) + " more" : "";
    }
}
