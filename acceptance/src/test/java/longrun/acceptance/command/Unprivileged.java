package longrun.acceptance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Someone without privileges: whoever runs the tests, or nobody where that is root, whom no permission stops. */
final class Unprivileged {
    private static final String NOBODY = "65534";

    private final Path folder;
    private final boolean root;
    private final Path jar;

    private Unprivileged(Path folder, boolean root, Path jar) {
        this.folder = folder;
        this.root = root;
        this.jar = jar;
    }

    /** @param folder a new folder, which is opened to them */
    static Unprivileged in(Path folder) throws IOException {
        boolean root = (int) Files.getAttribute(folder, "unix:uid") == 0;
        if (!root) {
            return new Unprivileged(folder, false, Command.app());
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        // The checkout may lie where nobody else can read.
        return new Unprivileged(folder, true, copy(Command.app(), folder.resolve("app")));
    }

    Path folder() {
        return folder;
    }

    /** The program, where they can read it. */
    Path jar() {
        return jar;
    }

    Command command() {
        return new Command(folder).jar(jar).through(through());
    }

    /** What a command line begins with to be theirs. */
    List<String> through() {
        return root ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
    }

    /** Takes every permission of a file from them. */
    void deny(Path file) throws IOException {
        Files.setPosixFilePermissions(file, Set.of());
    }

    /** Lets them neither add to a folder nor take from it; what is inside stays as it is. */
    void onlyLookInto(Path inside) throws IOException {
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("r-xr-xr-x"));
    }

    /** Lets them look into a folder and change nothing in it. */
    void onlyShow(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                boolean isFolder = Files.isDirectory(file);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(isFolder ? "r-xr-xr-x" : "r--r--r--"));
            }
        }
    }

    private static Path copy(Path app, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(app.getParent())) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(app.getParent().relativize(file).toString()));
            }
        }
        return target.resolve(app.getFileName());
    }
}
