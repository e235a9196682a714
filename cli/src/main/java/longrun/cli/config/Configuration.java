package longrun.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longrun.cli.place.Platform;

/**
 * What the settings are, and why: those of the profile, on top of them the file's, then the environment's. What nobody sets
 * has its default, and the options of a command go before all. What is refused is left out, and told.
 */
public final class Configuration {
    public static final String FILE_OPTION = "--config";
    public static final String PROFILE_OPTION = "--profile";

    /** Names the file, if the option does not. */
    private static final String FILE_VARIABLE = "LONGRUN_CONFIG";

    /** Variables that begin like a setting's and are none, or how they begin, and whose they are. */
    private static final Map<String, String> OTHERS = Map.of(
            FILE_VARIABLE,
            "names the file",
            "LONGRUN_JAVA_OPTS",
            "is read by ./longrun",
            "LONGRUN_REQUIRE_",
            "is read by Longrun's tests",
            "LONGRUN_STORE_SECRET",
            "is read by the cloud's function only",
            "LONGRUN_TOPIC",
            "is read by the cloud's function only",
            "LONGRUN_ATTEMPTS",
            "is read by the cloud's function only");

    private final Map<String, String> surroundings;
    private final Path file;
    private final boolean isFileThere;
    private final Map<Setting, Given> settings;
    private final List<String> problems;

    private Configuration(
            Map<String, String> surroundings,
            Path file,
            boolean isFileThere,
            Map<Setting, Given> settings,
            List<String> problems) {
        this.surroundings = Map.copyOf(surroundings);
        this.file = file;
        this.isFileThere = isFileThere;
        this.settings = Map.copyOf(settings);
        this.problems = List.copyOf(problems);
    }

    /**
     * What a command finds.
     *
     * @param arguments of which only those are looked at that say which file and which profile
     */
    public static Configuration read(String[] arguments, Map<String, String> environment, Platform platform) {
        Layers layers = new Layers();
        Optional<Path> named = said(FILE_OPTION, arguments)
                .or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)).filter(name -> !name.isBlank()))
                .flatMap(layers::path);
        Path file = named.orElseGet(() -> ConfigFile.standard(environment, platform));
        boolean isThere = isThere(file);
        if (named.isPresent() || isThere) {
            layers.file(file);
        }
        layers.environment(environment, name -> other(name).isPresent());
        said(PROFILE_OPTION, arguments).ifPresent(name -> layers.flag(Setting.PROFILE, name));
        layers.profile();
        return new Configuration(environment, file, isThere, layers.settled(), layers.problems());
    }

    /**
     * The same with what the options of a command say on top, all of them. What is refused is left out, and told.
     *
     * @param flags values by option
     */
    public Configuration with(Map<String, String> flags) {
        Layers said = new Layers();
        flags.forEach((flag, value) -> Setting.ofFlag(flag).ifPresent(setting -> said.flag(setting, value)));
        Map<Setting, Given> all = new HashMap<>(settings);
        all.putAll(said.settled());
        // Distinct, for the option of the profile was looked at before.
        List<String> told = Stream.concat(problems.stream(), said.problems().stream())
                .distinct()
                .toList();
        return new Configuration(surroundings, file, isFileThere, all, told);
    }

    /** Whether a file is there, or may be: one that cannot be reached is read too, so that it is told. */
    private static boolean isThere(Path file) {
        Path reached = file.toAbsolutePath();
        while (reached.getParent() != null && !Files.exists(reached)) {
            reached = reached.getParent();
        }
        // A user without a home has something else in its place, such as /dev/null.
        boolean mayBe = Files.isDirectory(reached) || reached.equals(file.toAbsolutePath());
        return mayBe && !Files.notExists(file);
    }

    /** The value of an option, however it is written; empty if it is not there. */
    private static Optional<String> said(String option, String[] arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Optional.of(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> other(String variable) {
        return OTHERS.entrySet().stream()
                .filter(other -> variable.equals(other.getKey())
                        || (other.getKey().endsWith("_") && variable.startsWith(other.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A setting's value and where it comes from. */
    public Given of(Setting setting) {
        return settings.getOrDefault(setting, new Given(setting.standard(), Origin.DEFAULT));
    }

    /** What an option is if the command line does not say; empty leaves it to the option. */
    public Optional<String> ofFlag(String flag) {
        return Setting.ofFlag(flag).map(settings::get).map(Given::value);
    }

    /** Why no command should begin; empty if all is well. */
    public List<String> problems() {
        return problems;
    }

    /** The environment as it would be if it said all that is set. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(surroundings);
        settings.forEach((setting, given) -> environment.put(setting.variable(), given.value()));
        return environment;
    }

    /** The file that is read, or that would be if it were there. */
    public Path file() {
        return file;
    }

    public boolean isFileThere() {
        return isFileThere;
    }

    /** Sentences on variables that look like settings and are none. */
    public List<String> others() {
        return surroundings.keySet().stream()
                .sorted()
                .flatMap(name -> other(name).map(whose -> name + " " + whose).stream())
                .toList();
    }
}
