package longrun.source.draft;

import java.io.IOException;
import java.util.Set;
import longrun.workout.Source;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads one file of one format, draft by draft. */
public interface DraftReader {
    Source source();

    /** What the file can tell of a workout at all: a field it has no column for says nothing by being absent. */
    Set<Verdict.Field> tells();

    /** The header of the file, from which a file of the same form can be written. */
    Heading heading();

    /**
     * The next row's draft, or null after the last.
     *
     * @throws RefusedException if the file turns out not to be one that can be taken
     */
    @Nullable
    Draft next() throws IOException;
}
