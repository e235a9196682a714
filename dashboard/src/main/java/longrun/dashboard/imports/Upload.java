package longrun.dashboard.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.table.Proposal;
import longrun.workout.batch.Terms;

/**
 * Files that were handed over, on their way from a plan to batches. Its state is one immutable value, written by the
 * worker and read by pages.
 */
final class Upload implements Progress {
    private final String id;
    private final Instant since;
    private final List<Handed> files;
    private volatile State state;
    private volatile Terms terms = Terms.CAREFUL;
    private volatile boolean asked;
    private int filesBegun;
    private int rowsBefore;

    Upload(String id, Instant since, List<Handed> files) {
        this.id = id;
        this.since = since;
        this.files = List.copyOf(files);
        this.state = reading(State.Work.PLAN, since);
    }

    /**
     * A file as it was handed over.
     *
     * @param path where it lies until it is taken
     * @param size in bytes
     */
    record Handed(String name, Path path, long size) {}

    /** How far it has come. */
    sealed interface State {
        /** What files are read for. */
        enum Work {
            PLAN,
            IMPORT
        }

        /**
         * A file is being read.
         *
         * @param file its name; empty before the first
         * @param bytesRead of all files
         * @param rows of all files
         * @param since when the first was begun
         */
        record Reading(Work work, String file, long bytesRead, long bytesTotal, int rows, Instant since)
                implements State {
            /** Before this the beginning is most of what is measured. */
            private static final Duration SETTLED = Duration.ofSeconds(2);

            private static final double LEAST_SHARE = 0.02;

            /** How much is done, from 0 to 1. */
            double share() {
                return bytesTotal == 0 ? 0 : Math.min(1, (double) bytesRead / bytesTotal);
            }

            /** How much longer it takes if it goes on as it did; nothing while that is a guess. */
            Optional<Duration> left(Instant now) {
                Duration elapsed = Duration.between(since, now);
                return elapsed.compareTo(SETTLED) < 0 || share() < LEAST_SHARE
                        ? Optional.empty()
                        : Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * (1 - share()) / share())));
            }
        }

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

    /** The table in one of its files that was not read before. */
    Optional<Proposal> table(int file) {
        if (state instanceof State.Planned planned
                && file >= 0
                && file < planned.outcomes().size()
                && planned.outcomes().get(file) instanceof Outcome.Unmapped unmapped) {
            return Optional.of(unmapped.proposal());
        }
        return Optional.empty();
    }

    /** Whether it shows how its tables are read, instead of reading them so. */
    boolean isAsked() {
        return asked;
    }

    void ask(boolean isAsked) {
        asked = isAsked;
    }

    /** Whether its files are being stored, or wait for it. */
    boolean isImporting() {
        return state instanceof State.Reading reading && reading.work() == State.Work.IMPORT;
    }

    void begin(State.Work work, Terms onTerms, Instant now) {
        terms = onTerms;
        filesBegun = 0;
        rowsBefore = 0;
        state = reading(work, now);
    }

    private State.Reading reading(State.Work work, Instant now) {
        return new State.Reading(
                work, "", 0, files.stream().mapToLong(Handed::size).sum(), 0, now);
    }

    void become(State next) {
        state = next;
    }

    /** Says that the next file is being read. */
    void open(Handed file) {
        filesBegun++;
        if (state instanceof State.Reading reading) {
            rowsBefore = reading.rows();
            state = new State.Reading(
                    reading.work(), file.name(), bytesBefore(), reading.bytesTotal(), rowsBefore, reading.since());
        }
    }

    private long bytesBefore() {
        return files.stream().limit(filesBegun - 1L).mapToLong(Handed::size).sum();
    }

    /** A packed file counts by its size in the pack, however far it unpacks. */
    @Override
    public void at(long bytesRead, long bytesTotal, int rows) {
        if (state instanceof State.Reading reading && filesBegun > 0) {
            double share = bytesTotal <= 0 ? 0 : Math.min(1, (double) bytesRead / bytesTotal);
            long read = Math.round(files.get(filesBegun - 1).size() * share);
            state = new State.Reading(
                    reading.work(),
                    reading.file(),
                    bytesBefore() + read,
                    reading.bytesTotal(),
                    rowsBefore + rows,
                    reading.since());
        }
    }
}
