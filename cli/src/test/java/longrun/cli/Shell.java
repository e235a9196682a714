package longrun.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import longrun.cli.place.Platform;
import longrun.store.MariaDbServer;
import longrun.store.StoreConfig;
import longrun.store.StoreConfig.Place.Server;

/**
 * Runs commands in a home folder of their own, which keeps workouts in the embedded database; with
 * {@code -Dlongrun.store=mariadb} in a database on a server.
 */
final class Shell {
    static final Instant NOW = Instant.parse("2025-10-12T08:30:00Z");

    private static final boolean ON_SERVER =
            System.getProperty("longrun.store", "").equals("mariadb");
    private static final Map<Path, Server> SERVERS = new HashMap<>();

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    private Shell(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment.putAll(environment);
    }

    Shell(Path home) {
        this(home, ON_SERVER ? server(home) : Map.of());
    }

    /** One whose commands have nothing set, for what is told of the folder. */
    static Shell embedded(Path home) {
        return new Shell(home, Map.of());
    }

    private static Map<String, String> server(Path home) {
        Server server = SERVERS.computeIfAbsent(
                home, any -> (Server) MariaDbServer.newDatabase().place());
        return Map.of(
                StoreConfig.URL,
                server.url(),
                StoreConfig.USER,
                server.user(),
                StoreConfig.PASSWORD,
                server.password());
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell onTerminal() {
        terminal = true;
        return this;
    }

    Path data() {
        return home.resolve(".local/share/longrun");
    }

    Result run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Longrun.run(
                world(out, err), Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    /** What a command finds around it. */
    World world(Writer out, Writer err) {
        return new World(
                environment,
                new Platform("Linux", home),
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(NOW, ZoneOffset.UTC),
                terminal);
    }

    /** What a command left behind. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
