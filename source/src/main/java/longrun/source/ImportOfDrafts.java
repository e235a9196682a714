package longrun.source;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.workout.batch.Import;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Verdicts;
import org.jspecify.annotations.Nullable;

/** One file on its way into the store, or only looked at. */
final class ImportOfDrafts {
    /** Many enough for a database to look up at once, few enough to hold, and for a bar that moves. */
    private static final int ROWS_AT_A_TIME = 1000;

    private final DraftReader reader;
    private final Terms terms;
    private final Tally tally;
    private final String name;
    private final long size;
    private final Clock clock;
    private final Progress progress;
    private final LongAdder parsing = new LongAdder();
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
    ImportedFile writeTo(Import.Ledger ledger) throws IOException {
        Judge judge = new Judge(reader.source(), ledger, terms);
        int rows = 0;
        try (ReadAhead<Draft> all = ReadAhead.of(this::parsed)) {
            for (List<Draft> some = next(all); !some.isEmpty(); some = next(all)) {
                for (Judge.Judged judged : judge.judge(some, reader.tells())) {
                    ledger.enter(judged.verdict());
                    verdicts.add(judged.verdict(), judged.known());
                }
                rows += some.size();
                if (some.size() == ROWS_AT_A_TIME) {
                    progress.at(tally.count(), size, rows);
                }
            }
        }
        progress.at(tally.count(), size, rows);
        return new ImportedFile(
                name, tally.count(), tally.sha256(), reader.source(), clock.instant(), reader.heading());
    }

    private @Nullable Draft parsed() throws IOException {
        long start = System.nanoTime();
        try {
            return reader.next();
        } finally {
            parsing.add(System.nanoTime() - start);
        }
    }

    private static List<Draft> next(ReadAhead<Draft> all) throws IOException {
        List<Draft> some = new ArrayList<>(ROWS_AT_A_TIME);
        while (some.size() < ROWS_AT_A_TIME) {
            Draft draft = all.next();
            if (draft == null) {
                break;
            }
            some.add(draft);
        }
        return some;
    }

    /** How long rows have taken to be read so far. */
    Duration parsing() {
        return Duration.ofNanos(parsing.sum());
    }

    /** What became of the rows. */
    Verdicts verdicts() {
        return verdicts.build();
    }
}
