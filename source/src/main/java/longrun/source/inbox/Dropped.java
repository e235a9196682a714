package longrun.source.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file in the inbox as it was when it was looked at.
 *
 * @param size in bytes
 */
record Dropped(Path path, long size, FileTime modified) {
    /** Empty for what is no file of its own, such as a link or a folder, and for what is gone. */
    static Optional<Dropped> at(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Dropped(path, attributes.size(), attributes.lastModifiedTime()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    boolean isUnchanged() throws IOException {
        return at(path).equals(Optional.of(this));
    }

    String name() {
        return path.getFileName().toString();
    }
}
