package longrun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import longrun.source.inbox.InboxFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which folder is watched, if any. */
final class InboxOptions {
    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description =
                    "Import what is dropped into this folder, and move it to its subfolder done or refused, beside a "
                            + "receipt; else $LONGRUN_INBOX, else no folder is watched.")
    @Nullable
    Path inbox;

    /** What was asked for; a folder that nothing can be taken from is wrong usage, and so is the database's own. */
    Optional<InboxFolder> folder(Path data, CommandSpec command) {
        Path asked = inbox;
        if (asked == null) {
            return Optional.empty();
        }
        try {
            if (Files.exists(data) && Files.exists(asked) && Files.isSameFile(data, asked)) {
                throw new IllegalArgumentException(
                        "the inbox " + asked + " is the folder of the database, which would be moved: name another");
            }
            return Optional.of(InboxFolder.open(asked));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
