package longrun.source;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;

/** One file on its way into the store. */
final class ImportOfDrafts {
    /** Often enough for a bar that moves, seldom enough to cost nothing. */
    private static final int ROWS_PER_PROGRESS = 1000;

    private final DraftReader reader;
    private final Tally tally;
    private final String name;
    private final long size;
    private final Clock clock;
    private final Progress progress;
    private final List<RejectedRow> rejections = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    ImportOfDrafts(DraftReader reader, Tally tally, String name, long size, Clock clock, Progress progress) {
        this.reader = reader;
        this.tally = tally;
        this.name = name;
        this.size = size;
        this.clock = clock;
        this.progress = progress;
    }

    /** Reads the file, judging by what is known. To be called once. */
    ImportedFile writeTo(Import.Ledger ledger, History known) throws IOException {
        Judge judge = new Judge(reader.source(), known, ledger.batch());
        int rows = 0;
        for (Draft draft = reader.next(); draft != null; draft = reader.next()) {
            Verdict verdict = judge.verdict(draft, reader.tells());
            ledger.enter(verdict);
            note(verdict);
            rows++;
            if (rows % ROWS_PER_PROGRESS == 0) {
                progress.at(tally.count(), size, rows);
            }
        }
        progress.at(tally.count(), size, rows);
        return new ImportedFile(name, tally.count(), tally.sha256(), reader.source(), clock.instant());
    }

    Receipt receipt(Batch batch) {
        return new Receipt(batch, rejections, changes);
    }

    private void note(Verdict verdict) {
        if (verdict instanceof Verdict.Rejected r && rejections.size() < Receipt.MOST) {
            rejections.add(r.row());
        }
        if (verdict instanceof Verdict.Changed c && changes.size() < Receipt.MOST) {
            changes.add(new Change(c.sighting().key(), c.sighting().provenance().line(), c.fields()));
        }
    }
}
