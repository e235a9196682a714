package longrun.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import longrun.source.archive.Limits;
import longrun.source.archive.Parcel;
import longrun.source.csv.Lines;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.source.mapmyrun.MapMyRunReader;
import longrun.source.table.Proposal;
import longrun.source.table.Sniffer;
import longrun.source.table.TableReader;
import longrun.source.table.UnmappedException;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import longrun.workout.batch.ImportedFile;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Terms;
import longrun.workout.mapping.Mapping;
import longrun.workout.port.BusyException;
import longrun.workout.port.InMemoryStore;
import longrun.workout.port.MappingStore;
import longrun.workout.port.WorkoutStore;

/** Takes files in: all of a file's rows with a verdict each, or the file refused and nothing of it stored. */
public final class Intake {
    private final WorkoutStore store;
    private final MappingStore mappings;
    private final Limits limits;
    private final Clock clock;

    /**
     * Takes files in.
     *
     * @param mappings how tables are read that are no known export
     * @param limits of each file that is handed in
     */
    public Intake(WorkoutStore store, MappingStore mappings, Limits limits, Clock clock) {
        this.store = store;
        this.mappings = mappings;
        this.limits = limits;
        this.clock = clock;
    }

    /** For known exports alone, within the usual limits. */
    public Intake(WorkoutStore store, Clock clock) {
        this(store, new InMemoryStore(), Limits.DEFAULT, clock);
    }

    /**
     * Takes what a stream holds, to its end; closing it is left to the caller.
     *
     * @param name the file's, as whoever hands it in calls it
     * @param size in bytes, for the progress; 0 if it is not known
     * @throws BusyException if another writer held the store for too long; nothing was stored
     */
    public Outcome take(Athlete athlete, InputStream in, String name, long size, Terms terms, Progress progress) {
        return read(athlete, in, name, size, terms, progress, drafts -> {
            Batch batch = store.add(athlete, drafts::writeTo);
            return new Outcome.Taken(new Receipt(batch, drafts.verdicts(), drafts.parsing()));
        });
    }

    /** Says what taking a stream would do, and stores nothing; closing it is left to the caller. */
    public Outcome plan(Athlete athlete, InputStream in, String name, long size, Terms terms, Progress progress) {
        return read(athlete, in, name, size, terms, progress, drafts -> {
            ImportedFile file = store.plan(athlete, drafts::writeTo);
            return new Outcome.Planned(new Plan(file, terms, drafts.verdicts()));
        });
    }

    /**
     * Takes all that a file holds, each file packed in it as a batch of its own.
     *
     * @param name the file's, as whoever hands it in calls it
     * @throws BusyException if another writer held the store for too long; what was taken before stays
     */
    public List<Outcome> takeAll(Athlete athlete, Path file, String name, Terms terms, Progress progress) {
        return each(
                file, name, progress, (item, all) -> take(athlete, item.in(), item.name(), item.size(), terms, all));
    }

    /** Says what taking all that a file holds would do, and stores nothing. */
    public List<Outcome> planAll(Athlete athlete, Path file, String name, Terms terms, Progress progress) {
        return each(
                file, name, progress, (item, all) -> plan(athlete, item.in(), item.name(), item.size(), terms, all));
    }

    private List<Outcome> each(
            Path file, String name, Progress progress, BiFunction<Parcel.Item, Progress, Outcome> taken) {
        try (Parcel parcel = Parcel.open(file, name, limits)) {
            ProgressOfParcel all = new ProgressOfParcel(parcel, progress);
            return parcel.each(item -> taken.apply(item, all.next()), Outcome.Refused::new);
        }
    }

    /** What is done with a file's drafts. */
    @FunctionalInterface
    private interface Judging {
        Outcome of(ImportOfDrafts drafts) throws IOException;
    }

    private Outcome read(
            Athlete athlete, InputStream in, String name, long size, Terms terms, Progress progress, Judging judging) {
        try {
            Tally tally = new Tally(in);
            DraftReader reader = limits.bounded(open(athlete, tally));
            return judging.of(new ImportOfDrafts(reader, terms, tally, name(name), size, clock, progress));
        } catch (UnmappedException e) {
            return new Outcome.Unmapped(e.refusal(name(name)), e.proposal());
        } catch (RefusedException e) {
            return new Outcome.Refused(e.refusal(name(name)));
        } catch (IOException e) {
            return new Outcome.Refused(new Refusal(Refusal.Reason.NOT_READABLE, name(name), ""));
        }
    }

    private DraftReader open(Athlete athlete, Tally tally) throws IOException {
        byte[] head = tally.readNBytes(Lines.HEAD);
        Head.requireText(head);
        InputStream file = new SequenceInputStream(new ByteArrayInputStream(head), tally);
        try {
            return MapMyRunReader.open(head, file);
        } catch (RefusedException e) {
            if (e.reason() != Refusal.Reason.NOT_AN_EXPORT) {
                throw e;
            }
            return openTable(athlete, head, file, e);
        }
    }

    /** A table that is read as one with this header was before. */
    private DraftReader openTable(Athlete athlete, byte[] head, InputStream file, RefusedException unknown)
            throws IOException {
        Optional<Mapping> kept = Sniffer.recall(head, signature -> mappings.mapping(athlete, signature));
        if (kept.isPresent()) {
            return TableReader.open(kept.get(), head, file);
        }
        Optional<Proposal> proposal = Sniffer.sniff(head);
        throw proposal.isPresent() ? new UnmappedException(proposal.get(), unknown) : unknown;
    }

    /** Without folders, whichever system's. */
    private static String name(String path) {
        String name = path.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
