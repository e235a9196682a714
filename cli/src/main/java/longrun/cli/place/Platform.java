package longrun.cli.place;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system and the person's home folder on it.
 *
 * @param name as Java tells it, such as {@code Linux}, {@code Mac OS X} or {@code Windows 11}
 */
public record Platform(String name, Path home) {
    public static Platform current() {
        return new Platform(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    public boolean isWindows() {
        return name.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    public boolean isMac() {
        return name.toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
