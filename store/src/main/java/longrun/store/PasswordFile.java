package longrun.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import longrun.workout.port.StoreException;

/** A password that lies in a file of its own, as systemd and Docker hand secrets over: out of sight of other processes. */
final class PasswordFile {
    private PasswordFile() {}

    /** What the environment says: the password itself, else what the file holds but for the end of its line, else none. */
    static String password(Map<String, String> environment) {
        String password = environment.getOrDefault(StoreConfig.PASSWORD, "");
        String file = environment.getOrDefault(StoreConfig.PASSWORD_FILE, "").strip();
        return password.isEmpty() && !file.isEmpty() ? read(file) : password;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).replaceFirst("\\R\\z", "");
        } catch (IOException e) {
            throw new StoreException(
                    StoreConfig.PASSWORD_FILE + " is \"" + file + "\", which cannot be read (" + reason(e)
                            + "); name a file that holds the password alone, or unset it",
                    e);
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        return failure instanceof CharacterCodingException ? "it is not UTF-8" : String.valueOf(failure.getMessage());
    }
}
