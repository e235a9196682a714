package longrun.cli.place;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database. */
public final class DataFolder {
    private final Map<String, String> environment;
    private final Platform platform;

    public DataFolder(Map<String, String> environment, Platform platform) {
        this.environment = Map.copyOf(environment);
        this.platform = platform;
    }

    /** The folder of one's own workouts: the one that was named, else the platform's. */
    public Path own(@Nullable Path named) {
        return named == null ? standard("longrun", "Longrun") : named;
    }

    /** The demo's: inside a folder that was named, beside one's own otherwise, and never the same. */
    public Path demo(@Nullable Path named) {
        return named == null ? standard("longrun-demo", "Longrun Demo") : named.resolve("demo");
    }

    private Path standard(String name, String title) {
        if (platform.isWindows()) {
            String local = variable("LOCALAPPDATA");
            return (local == null ? platform.home().resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve(title);
        }
        if (platform.isMac()) {
            return platform.home()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve(title);
        }
        String xdg = variable("XDG_DATA_HOME");
        // The XDG specification has relative paths ignored.
        return (xdg == null || !xdg.startsWith("/")
                        ? platform.home().resolve(".local").resolve("share")
                        : Path.of(xdg))
                .resolve(name);
    }

    private @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
