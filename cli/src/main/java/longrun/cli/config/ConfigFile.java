package longrun.cli.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import longrun.cli.place.Platform;

/** The file of settings: Java's form of properties, in UTF-8. */
final class ConfigFile {
    private static final String NAME = "longrun.properties";

    private final List<Line> lines = new ArrayList<>();

    private ConfigFile() {}

    /**
     * What a line says, or several that are continued.
     *
     * @param number of the first of them, from 1
     */
    record Line(int number, String key, String value) {
        /** Without the value, which may be secret. */
        @Override
        public String toString() {
            return "Line[" + number + ", " + key + "]";
        }
    }

    /** Where the file is if nobody names another. */
    static Path standard(Map<String, String> environment, Platform platform) {
        if (platform.isWindows()) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? platform.home().resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Longrun")
                    .resolve(NAME);
        }
        if (platform.isMac()) {
            return platform.home()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("Longrun")
                    .resolve(NAME);
        }
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The XDG specification has relative paths ignored.
        return (xdg.startsWith("/") ? Path.of(xdg) : platform.home().resolve(".config"))
                .resolve("longrun")
                .resolve(NAME);
    }

    /**
     * What it says, line by line.
     *
     * @throws RefusedException if it cannot be read, saying why
     */
    static List<Line> read(Path file) throws RefusedException {
        ConfigFile read = new ConfigFile();
        try {
            read.text(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new RefusedException("the configuration file " + file + " does not exist");
        } catch (CharacterCodingException e) {
            throw new RefusedException("the configuration file " + file + " is not written in UTF-8");
        } catch (IOException e) {
            throw new RefusedException("the configuration file " + file + " cannot be read");
        }
        return read.lines;
    }

    /** Why a file was refused. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }

        String problem() {
            return String.valueOf(getMessage());
        }
    }

    private void text(Path file, String text) throws RefusedException, IOException {
        // Some editors begin a file with this mark.
        String[] natural = text.replaceFirst("^\uFEFF", "").split("\r\n|[\r\n]", -1);
        for (int i = 0; i < natural.length; i++) {
            int first = i + 1;
            StringBuilder line = new StringBuilder(natural[i].stripLeading());
            boolean isComment = line.isEmpty() || line.charAt(0) == '#' || line.charAt(0) == '!';
            while (!isComment && isContinued(line) && i + 1 < natural.length) {
                i++;
                line.append('\n').append(natural[i]);
            }
            try {
                entry(first, line.toString());
            } catch (IllegalArgumentException e) {
                throw new RefusedException(file + ":" + first + ": after \\u there should be four hexadecimal digits");
            }
        }
    }

    private static boolean isContinued(StringBuilder line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** Java reads one line at a time for us, for it tells neither of their numbers nor of a second one of the same key. */
    private void entry(int number, String line) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader(line));
        one.stringPropertyNames().forEach(key -> lines.add(new Line(number, key, one.getProperty(key))));
    }
}
