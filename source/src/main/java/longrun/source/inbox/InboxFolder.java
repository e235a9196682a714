package longrun.source.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The folder with its subfolders {@code done} and {@code refused}. Nothing in it is ever deleted or overwritten. One
 * program at a time files in it.
 */
public final class InboxFolder {
    private static final String RECEIPT = ".receipt.json";

    /** In bytes, of a name with what is added to it; longer ones are found on no common file system. */
    private static final int LONGEST_NAME = 255;

    /** Of a name: what its receipt is called until it is whole, and a number. */
    private static final int LONGEST_ADDITION = ("." + RECEIPT + ".tmp (99999)").length();

    /** What browsers, downloaders, editors and copying programs add to a name until the file is whole. */
    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".crdownload", ".tmp", "~");

    private final Path folder;

    private InboxFolder(Path folder) {
        this.folder = folder;
    }

    /** Where files go that were dealt with. */
    enum Tray {
        DONE,
        REFUSED;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Makes the subfolders where they are missing.
     *
     * @throws IllegalArgumentException with what would be right, if there is no such folder or it cannot be written to
     */
    public static InboxFolder open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException(
                    "the inbox " + path + (Files.exists(path) ? " is no folder" : " does not exist")
                            + ": make that folder first, or name another");
        }
        try {
            for (Tray tray : Tray.values()) {
                Files.createDirectories(path.resolve(tray.folder()));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "the inbox " + path + " cannot be written to (" + reason(e)
                            + "): it needs the subfolders done and refused",
                    e);
        }
        return new InboxFolder(path.toAbsolutePath());
    }

    Path path() {
        return folder;
    }

    /** The files to be dealt with, the oldest first. */
    List<Dropped> look() throws IOException {
        List<Dropped> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (!isPassedOver(path)) {
                    Dropped.at(path).ifPresent(files::add);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(Comparator.comparing(Dropped::modified).thenComparing(Dropped::path));
        return files;
    }

    private static boolean isPassedOver(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || UNFINISHED.stream().anyMatch(name::endsWith) || Files.isHidden(path);
    }

    /**
     * Writes a file's receipt to its place: whole, and on the disk, or not at all.
     *
     * @return where the file is to go, so that it lies beside the receipt
     */
    Path putReceipt(Dropped file, Tray tray, String receipt) throws IOException {
        try {
            Path into = Files.createDirectories(folder.resolve(tray.folder()));
            Path target = free(into, file.name());
            Path unfinished = into.resolve("." + target.getFileName() + RECEIPT + ".tmp");
            write(unfinished, receipt);
            Files.move(unfinished, receiptOf(target), StandardCopyOption.ATOMIC_MOVE);
            return target;
        } catch (InvalidPathException e) {
            throw new IOException("the system's character set lacks some of its name; rename it", e);
        }
    }

    boolean hasReceipt(Path target) {
        return Files.exists(receiptOf(target));
    }

    void move(Dropped file, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "another file has that name now");
        }
        Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** From the inbox on, with slashes on every system. */
    String shown(Path target) {
        return folder.relativize(target).toString().replace('\\', '/');
    }

    /** What the system said, without the path that its message begins with. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return "it is on another file system";
        }
        if (e instanceof FileSystemException system) {
            String said = system.getReason();
            return said == null ? e.getClass().getSimpleName() : said;
        }
        return String.valueOf(e.getMessage());
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /** The same name, or one with a number before its ending, that neither a file has nor a receipt speaks of. */
    private static Path free(Path into, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        while (stem.length() > 1 && (stem + ending).getBytes(UTF_8).length > LONGEST_NAME - LONGEST_ADDITION) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        Path target = into.resolve(stem + ending);
        for (int n = 2; Files.exists(target) || Files.exists(receiptOf(target)); n++) {
            target = into.resolve(stem + " (" + n + ")" + ending);
        }
        return target;
    }

    private static Path receiptOf(Path target) {
        return target.resolveSibling(target.getFileName() + RECEIPT);
    }
}
