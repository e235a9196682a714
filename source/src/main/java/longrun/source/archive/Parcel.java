package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a person hands in as one file: the file itself, or those packed in it by gzip or zip, told by content and never
 * by name. There is always something in it: what can't be opened is a refusal. Within an archive, files packed by gzip
 * are unpacked too; an archive is refused.
 */
public sealed interface Parcel extends AutoCloseable permits SingleParcel, ZipParcel {
    /** One thing in a parcel. */
    sealed interface Content {}

    /**
     * A file to be read.
     *
     * @param name without folders and without what packing added; with the folders, but without any slash, where the
     *     parcel holds two of that name
     * @param size in bytes, as the parcel tells; 0 if it doesn't
     * @param in to be read before the next content is asked for; closing it is left to the parcel. Reading throws a
     *     {@link RefusedException} where the file is damaged or goes beyond the limits, at its end at the latest
     */
    record Item(String name, long size, InputStream in) implements Content {}

    /** A file that can't be read, or all of the parcel. */
    record Refused(Refusal refusal) implements Content {}

    /**
     * Opens a file of the default file system. Whatever is wrong with it is what the parcel then holds.
     *
     * @param name the file's, as whoever hands it in calls it
     */
    static Parcel open(Path file, String name, Limits limits) {
        String shown = Names.last(name);
        try {
            return opened(file, shown, limits);
        } catch (RefusedException e) {
            return SingleParcel.refused(e.refusal(shown));
        } catch (NoSuchFileException e) {
            return SingleParcel.refused(new Refusal(Refusal.Reason.NO_SUCH_FILE, shown, ""));
        } catch (IOException e) {
            return SingleParcel.refused(new Refusal(Refusal.Reason.NOT_READABLE, shown, ""));
        }
    }

    private static Parcel opened(Path file, String name, Limits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RefusedException(Refusal.Reason.A_DIRECTORY, "");
        }
        limits.require(Files.size(file));
        Metered handedIn = new Metered(Files.newInputStream(file), (bytes, total) -> limits.require(total));
        try {
            Peek peek = Peek.at(handedIn);
            if (peek.kind() != Peek.Kind.ZIP) {
                Item item = Unwrapped.of(name, Files.size(file), peek, Budget.of(limits, handedIn::count));
                return SingleParcel.of(item, handedIn, Files.size(file));
            }
            handedIn.close();
            return ZipParcel.open(file, name, limits);
        } catch (IOException e) {
            handedIn.close();
            throw e;
        }
    }

    /** The next content, or null after the last. What came before can no longer be read. */
    @Nullable
    Content next();

    /** How much of {@link #bytesTotal} was read, for whoever waits. */
    long bytesRead();

    /** As the parcel tells; 0 if it doesn't. */
    long bytesTotal();

    @Override
    void close();

    /** What becomes of each content still to come, in their order. */
    default <T> List<T> each(Function<Item, ? extends T> taken, Function<Refusal, ? extends T> refused) {
        List<T> outcomes = new ArrayList<>();
        for (Content content = next(); content != null; content = next()) {
            outcomes.add(
                    content instanceof Item item ? taken.apply(item) : refused.apply(((Refused) content).refusal()));
        }
        return outcomes;
    }
}
