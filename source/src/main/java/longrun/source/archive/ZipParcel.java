package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive, in the order of its list. */
final class ZipParcel implements Parcel {
    /** What every document of the office formats holds that are zip archives. */
    private static final String OFFICE = "[Content_Types].xml";

    /** A small Java may lack its letters; in Latin-1 every byte is one, if not the right one. */
    private static final Charset DOS =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ZipFile zip;
    private final String name;
    private final Budget budget;
    private final Iterator<String> names;
    private final Enumeration<? extends ZipEntry> entries;
    private final long bytesTotal;
    private long bytesBefore;
    private Metered unpacked = new Metered(InputStream.nullInputStream(), (bytes, total) -> {});
    private InputStream current = unpacked;

    private ZipParcel(ZipFile zip, String name, Budget budget, List<String> paths) {
        this.zip = zip;
        this.bytesTotal = claimed(zip);
        this.name = name;
        this.budget = budget;
        this.names = Names.toldApart(paths).iterator();
        this.entries = zip.entries();
    }

    /**
     * Opens an archive.
     *
     * @throws RefusedException if it can't be opened, or holds too much or nothing
     */
    static ZipParcel open(Path file, String name, Limits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException(Refusal.Reason.COMPRESSED, "an archive out of a pipe");
        }
        try (FileChannel archive = FileChannel.open(file)) {
            Directory directory = Directory.of(archive);
            directory.require(limits);
            ZipFile zip = zip(file);
            if (zip == null) {
                throw directory.obstacle(archive);
            }
            try {
                long packed = archive.size();
                return new ZipParcel(zip, name, Budget.of(limits, () -> packed), paths(zip, packed, limits));
            } catch (RefusedException e) {
                zip.close();
                throw e;
            }
        }
    }

    /** Null if it can't be opened. Names are UTF-8 or, as of old, in the letters of DOS. */
    private static @Nullable ZipFile zip(Path file) throws IOException {
        ZipFile zip = zip(file, StandardCharsets.UTF_8);
        return zip == null ? zip(file, DOS) : zip;
    }

    private static @Nullable ZipFile zip(Path file, Charset charset) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile(), charset);
            if (isLegible(zip)) {
                return zip;
            }
            zip.close();
            return null;
        } catch (ZipException e) {
            return null;
        }
    }

    /** The JDK trusts an entry's comment and extra fields, and throws what comes of it when it lists them. */
    private static boolean isLegible(ZipFile zip) {
        try {
            zip.entries().asIterator().forEachRemaining(entry -> {});
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The files people see; an archive is refused that holds none, or whose list can't be true. */
    private static List<String> paths(ZipFile zip, long size, Limits limits) throws RefusedException {
        if (zip.size() > limits.mostFiles()) {
            throw Directory.tooMany(limits);
        }
        List<String> paths = new ArrayList<>();
        long unclaimed = size;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().equals(OFFICE)) {
                throw new RefusedException(Refusal.Reason.SPREADSHEET, "");
            }
            if (entry.getCompressedSize() < 0 || entry.getCompressedSize() > unclaimed) {
                throw new RefusedException(Refusal.Reason.DAMAGED_ARCHIVE, "its files overlap");
            }
            unclaimed -= entry.getCompressedSize();
            if (!Names.isPassedOver(entry.getName())) {
                paths.add(entry.getName());
            }
        }
        if (paths.isEmpty()) {
            throw new RefusedException(Refusal.Reason.EMPTY_ARCHIVE, "");
        }
        return paths;
    }

    /** How long all files people see say they are. */
    private static long claimed(ZipFile zip) {
        long claimed = zip.stream()
                .filter(entry -> !Names.isPassedOver(entry.getName()))
                .mapToLong(ZipEntry::getSize)
                .sum();
        return Math.max(0, claimed);
    }

    @Override
    public long bytesRead() {
        return bytesBefore + unpacked.count();
    }

    @Override
    public long bytesTotal() {
        return bytesTotal;
    }

    @Override
    public @Nullable Content next() {
        closeCurrent();
        if (!names.hasNext()) {
            return null;
        }
        RefusedException overdraft = budget.overdraft();
        if (overdraft != null) {
            return new Refused(overdraft.refusal(name + unread()));
        }
        // The JDK finds the second of two files of one name only as long as its entry is the last one listed.
        bytesBefore += unpacked.count();
        ZipEntry entry = entries.nextElement();
        while (Names.isPassedOver(entry.getName())) {
            entry = entries.nextElement();
        }
        return content(names.next(), entry);
    }

    /** Passes over the files that are left and says how many they are. */
    private String unread() {
        int files = 0;
        for (; names.hasNext(); names.next()) {
            files++;
        }
        return files == 1 ? " (1 file of it unread)" : " (" + files + " files of it unread)";
    }

    private Content content(String shown, ZipEntry entry) {
        try {
            Budget part = budget.part(entry.getCompressedSize());
            unpacked = new Metered(new Verified(zip.getInputStream(entry), entry), part);
            current = unpacked;
            Item item = Unwrapped.of(shown, entry.getSize(), Peek.at(current), part);
            current = item.in();
            return item;
        } catch (RefusedException e) {
            return new Refused(e.refusal(shown));
        } catch (IOException e) {
            return new Refused(new Refusal(Refusal.Reason.NOT_READABLE, shown, ""));
        }
    }

    @Override
    public void close() {
        try {
            current.close();
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeCurrent() {
        try {
            current.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
