package longrun.dashboard.overview;

import java.util.List;
import java.util.stream.Collectors;
import longrun.dashboard.frame.Tile;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.overview.OverviewView.LastImport;
import longrun.dashboard.overview.OverviewView.Rejected;
import longrun.wording.QuantityText;
import longrun.wording.ReasonText;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Counts;
import longrun.workout.batch.RejectedRow;

/** The receipt of an import as a reader sees it. */
final class ImportReceipt {
    /** More than a screenful is for the file itself. */
    private static final int MOST_REJECTED = 20;

    private ImportReceipt() {}

    static LastImport of(Batch batch, List<RejectedRow> rejected, Visit visit) {
        QuantityText quantities = visit.quantities();
        int more = rejected.size() - MOST_REJECTED;
        return new LastImport(
                batch.file().name(),
                visit.day(batch.file().importedAt()),
                counts(batch.counts(), quantities),
                rejected.stream()
                        .limit(MOST_REJECTED)
                        .map(row -> new Rejected(quantities.count(row.line()), reasons(row)))
                        .toList(),
                more > 0 ? "and " + quantities.count(more) + " more" : "");
    }

    private static List<Tile> counts(Counts counts, QuantityText quantities) {
        return List.of(
                new Tile("Rows read", quantities.count(counts.rowsRead()), ""),
                new Tile(
                        "Accepted",
                        quantities.count(counts.accepted()),
                        counts.flagged() == 0 ? "" : quantities.count(counts.flagged()) + " flagged as implausible"),
                new Tile("Already known", quantities.count(counts.alreadyKnown()), ""),
                new Tile("Changed", quantities.count(counts.changed()), ""),
                new Tile("Rejected", quantities.count(counts.rejected()), ""));
    }

    private static String reasons(RejectedRow row) {
        return row.reasons().stream().map(ReasonText::rejection).collect(Collectors.joining("; "));
    }
}
