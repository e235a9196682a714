package longrun.source;

import java.io.IOException;
import java.time.Clock;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdict;
import longrun.workout.batch.Verdicts;
import org.jspecify.annotations.Nullable;

/** One file on its way into the store, or only looked at. */
final class ImportOfDrafts {
    /** Often enough for a bar that moves, seldom enough to cost nothing. */
    private static final int ROWS_PER_PROGRESS = 1000;

    private final DraftReader reader;
    private final Terms terms;
    private final Tally tally;
    private final String name;
    private final long size;
    private final Clock clock;
    private final Progress progress;
    private final Verdicts.Builder verdicts = new Verdicts.Builder();

    ImportOfDrafts(
            DraftReader reader, Terms terms, Tally tally, String name, long size, Clock clock, Progress progress) {
        this.reader = reader;
        this.terms = terms;
        this.tally = tally;
        this.name = name;
        this.size = size;
        this.clock = clock;
        this.progress = progress;
    }

    /** Reads the file, judging by what is known. To be called once. */
    ImportedFile writeTo(Import.Ledger ledger, Known known) throws IOException {
        Judge judge = new Judge(reader.source(), known, terms, ledger.batch());
        int rows = 0;
        try (ReadAhead<Judge.Judged> all = ReadAhead.of(() -> next(judge))) {
            for (Judge.Judged judged = all.next(); judged != null; judged = all.next()) {
                ledger.enter(judged.verdict());
                verdicts.add(judged.verdict(), judged.known());
                rows++;
                if (rows % ROWS_PER_PROGRESS == 0) {
                    progress.at(tally.count(), size, rows);
                }
            }
        }
        progress.at(tally.count(), size, rows);
        return new ImportedFile(
                name, tally.count(), tally.sha256(), reader.source(), clock.instant(), reader.heading());
    }

    private Judge.@Nullable Judged next(Judge judge) throws IOException {
        Draft draft = reader.next();
        return draft == null ? null : judge.judge(draft, reader.tells());
    }

    /** Reads the file and keeps nothing of it. To be called once. */
    Plan plan(Known known) throws IOException {
        ImportedFile file = writeTo(new Nowhere(), known);
        return new Plan(file, terms, verdicts.build());
    }

    Verdicts verdicts() {
        return verdicts.build();
    }

    /** Forgets what is entered. */
    private static final class Nowhere implements Import.Ledger {
        @Override
        public int batch() {
            return 1;
        }

        @Override
        public void enter(Verdict verdict) {
            // A plan keeps nothing.
        }
    }
}
