package longrun.source.archive;

import java.io.IOException;
import java.util.Set;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.workout.Source;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** The drafts of a file that has no more rows than are let in. */
final class BoundedDrafts implements DraftReader {
    private final DraftReader reader;
    private final int most;
    private int rows;

    BoundedDrafts(DraftReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    @Override
    public Source source() {
        return reader.source();
    }

    @Override
    public Set<Verdict.Field> tells() {
        return reader.tells();
    }

    @Override
    public Heading heading() {
        return reader.heading();
    }

    @Override
    public @Nullable Draft next() throws IOException {
        Draft draft = reader.next();
        if (draft == null) {
            return null;
        }
        if (rows == most) {
            throw new RefusedException(Refusal.Reason.TOO_MANY_ROWS, "more than " + most);
        }
        rows++;
        return draft;
    }
}
