package longrun.dashboard.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.workout.batch.Terms;

/**
 * Files that were handed over, on their way from a plan to batches. Its state is one immutable value, written by the
 * worker and read by pages.
 */
final class Upload implements Progress {
    private final String id;
    private final Instant since;
    private final List<Handed> files;
    private volatile State state = new State.Reading(State.Work.PLAN, "", 0, 0, 0);
    private volatile Terms terms = Terms.CAREFUL;

    Upload(String id, Instant since, List<Handed> files) {
        this.id = id;
        this.since = since;
        this.files = List.copyOf(files);
    }

    /**
     * A file as it was handed over.
     *
     * @param path where it lies until it is taken
     */
    record Handed(String name, Path path) {}

    /** How far it has come. */
    sealed interface State {
        /** What files are read for. */
        enum Work {
            PLAN,
            IMPORT
        }

        /** A file is being read. */
        record Reading(Work work, String file, long bytesRead, long bytesTotal, int rows) implements State {}

        /** All files were looked at; nothing is stored. */
        record Planned(List<Outcome> outcomes) implements State {}

        /** All files were taken or refused. */
        record Taken(List<Outcome> outcomes) implements State {}

        /** It could not be done just now; the files are still there. */
        record Failed(String message, List<Outcome> outcomes) implements State {}
    }

    String id() {
        return id;
    }

    Instant since() {
        return since;
    }

    List<Handed> files() {
        return files;
    }

    Terms terms() {
        return terms;
    }

    State state() {
        return state;
    }

    void begin(State.Work work, Terms onTerms) {
        terms = onTerms;
        state = new State.Reading(work, "", 0, 0, 0);
    }

    void become(State next) {
        state = next;
    }

    /** Says that the next file is being read. */
    void open(Handed file) {
        if (state instanceof State.Reading reading) {
            state = new State.Reading(reading.work(), file.name(), 0, 0, 0);
        }
    }

    @Override
    public void at(long bytesRead, long bytesTotal, int rows) {
        if (state instanceof State.Reading reading) {
            state = new State.Reading(reading.work(), reading.file(), bytesRead, bytesTotal, rows);
        }
    }
}
