package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import longrun.acceptance.command.Command.Result;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service that {@code deploy/install} makes, beneath a folder of its own and without systemd. */
class InstalledTest {
    private static final Path DEPLOY = Path.of(System.getProperty("longrun.root"), "deploy");

    @TempDir
    Path folder;

    private Path root;
    private Path programs;
    private Path settings;
    private Path data;
    private final List<Running> started = new ArrayList<>();

    @BeforeEach
    void name() {
        root = folder.resolve("root");
        programs = root.resolve("opt/longrun");
        settings = root.resolve("etc/longrun/longrun.env");
        data = root.resolve("var/lib/longrun");
    }

    @AfterEach
    void stop() {
        started.forEach(running -> running.process().destroyForcibly());
    }

    @Test
    void anInstalledServiceStartsAsSomeoneWithoutPrivilegesAnswersAndStops() throws Exception {
        Unprivileged someone = Unprivileged.in(folder);
        install();
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        say("LONGRUN_PORT=8080", "LONGRUN_PORT=0");

        Running serving = serve(someone);
        URI address = Served.address(serving);
        assertThat(get(address.resolve("/health"))).isEqualTo("alive\n");
        assertThat(get(address.resolve("/ready"))).isEqualTo("ready\n");
        serving.process().destroy();

        assertThat(serving.result().code()).isEqualTo(143);
        assertThat(data).isDirectoryContaining("glob:**.db").isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void installsAUnitThatAsksForNothingItDoesNotNeed() throws IOException {
        install();
        Unit unit = Unit.read(root.resolve("etc/systemd/system/longrun.service"));

        assertThat(unit.lines())
                .contains(
                        "User=longrun",
                        "StateDirectory=longrun",
                        "ProtectSystem=strict",
                        "ProtectHome=yes",
                        "PrivateTmp=yes",
                        "NoNewPrivileges=yes",
                        "CapabilityBoundingSet=",
                        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
                        "SystemCallFilter=@system-service",
                        "SuccessExitStatus=143");
        assertThat(unit.environment(settings)).doesNotContainKey("LONGRUN_BEHIND_PROXY");
        assertThat(unit.one("EnvironmentFile")).isEqualTo("/etc/longrun/longrun.env");
        assertThat(unit.one("LoadCredential")).isEqualTo("store-password:/etc/longrun/store-password");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(root.resolve("etc/longrun/store-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anUpgradeKeepsSettingsCopiesWorkoutsAndCanBeTakenBack() throws IOException {
        install();
        String version = current();
        say("-Xmx512m", "-Xmx700m");
        Files.createDirectories(data);
        Files.writeString(data.resolve("longrun.db"), "of the former version");

        Result upgrade = install();
        Files.writeString(data.resolve("longrun.db"), "of the newer version");

        assertThat(current()).isEqualTo(version + ".2");
        assertThat(Files.readString(settings)).contains("-Xmx700m");
        Path copy = only(root.resolve("var/backups/longrun"));
        assertThat(upgrade.out()).contains("copied " + data + " to " + copy);
        assertThat(copy.resolve("longrun.db")).hasContent("of the former version");

        Result back = run(programs.resolve("current/deploy/install"), "--rollback");

        assertThat(back.code()).as(back.err()).isZero();
        assertThat(current()).isEqualTo(version);
        assertThat(back.out()).contains("cp -pRH " + root.resolve("var/backups/longrun/COPY") + " " + data);
        assertThat(back.out()).contains("DROP DATABASE longrun; CREATE DATABASE longrun", "longrun <DUMP");
        assertThat(data.resolve("longrun.db")).hasContent("of the newer version");
    }

    @Test
    void copiesTheWorkoutsThemselvesWhereTheirFolderIsALink() throws IOException {
        install();
        Path elsewhere = Files.createDirectories(folder.resolve("large disk"));
        Files.createDirectories(data.getParent());
        Files.createSymbolicLink(data, elsewhere);
        Files.writeString(data.resolve("longrun.db"), "of the former version");

        install();
        Files.writeString(data.resolve("longrun.db"), "of the newer version");

        Path copy = only(root.resolve("var/backups/longrun"));
        assertThat(copy).isDirectory().matches(path -> !Files.isSymbolicLink(path));
        assertThat(copy.resolve("longrun.db")).hasContent("of the former version");
    }

    @Test
    void keepsTheVersionBeforeAndNoneBeforeThat() throws IOException {
        install();
        String version = current();
        install();
        install();

        try (Stream<Path> all = Files.list(programs)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("current", "former", version + ".2", version + ".3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LONGRUN_STORE_URL", "LONGRUN_PROFILE", "LONGRUN_CONFIG", "LONGRUN_DATA"})
    void doesNotUpgradeTablesElsewhereUntilSomebodyHasCopiedThem(String name) throws IOException {
        install();
        String version = current();
        Files.writeString(settings, "  " + name + "=some\n", StandardOpenOption.APPEND);

        Result refused =
                run(DEPLOY.resolve("install"), Command.app().getParent().toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("install: your workouts may not be in " + data + ", for " + name
                        + " is set: copy them where they are (docs/deploy.md), then say install --copied\n");
        assertThat(current()).isEqualTo(version);
        assertThat(run(
                                DEPLOY.resolve("install"),
                                "--copied",
                                Command.app().getParent().toString())
                        .code())
                .isZero();
        assertThat(current()).isEqualTo(version + ".2");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Result result = run(DEPLOY.resolve("install"), folder.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("install: found no longrun.jar and lib/ in " + folder + ": build first");
        assertThat(programs).doesNotExist();
    }

    @Test
    void uninstallingLeavesWorkoutsAndSettingsAlone() throws IOException {
        install();
        Files.createDirectories(data);
        Files.writeString(data.resolve("longrun.db"), "mine");

        Result gone = run(programs.resolve("current/deploy/uninstall"));

        assertThat(gone.code()).as(gone.err()).isZero();
        assertThat(programs).doesNotExist();
        assertThat(root.resolve("etc/systemd/system/longrun.service")).doesNotExist();
        assertThat(data.resolve("longrun.db")).hasContent("mine");
        assertThat(settings).exists();
    }

    private Result install() throws IOException {
        Result result = run(DEPLOY.resolve("install"), Command.app().getParent().toString());
        assertThat(result.code()).as(result.out() + result.err()).isZero();
        return result;
    }

    private Result run(Path script, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", script.toString()));
        line.addAll(List.of(arguments));
        return new Command(folder)
                .with("DESTDIR", root.toString())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .start(line)
                .result();
    }

    /** By the unit's own command line, as systemd would read it. */
    private Running serve(Unprivileged someone) throws IOException {
        Unit unit = Unit.read(root.resolve("etc/systemd/system/longrun.service"));
        Path credentials = Files.createDirectories(folder.resolve("credentials"));
        Files.copy(
                root.resolve("etc/longrun/store-password"),
                credentials.resolve("store-password"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
                credentials.resolve("store-password"), PosixFilePermissions.fromString("r--r--r--"));
        Command command = new Command(folder);
        Map<String, String> environment = unit.environment(settings);
        environment.forEach((name, value) -> command.with(
                name, value.replace("%S", root.resolve("var/lib").toString()).replace("%d", credentials.toString())));
        List<String> line = new ArrayList<>(someone.through());
        for (String word : unit.command(environment)) {
            line.add(word.replace("/usr/bin/java", System.getProperty("java.home") + "/bin/java")
                    .replaceFirst("^/opt/", root + "/opt/"));
        }
        Running running = command.start(line);
        started.add(running);
        return running;
    }

    private void say(String before, String after) throws IOException {
        String text = Files.readString(settings);
        assertThat(text).contains(before);
        Files.writeString(settings, text.replace(before, after));
    }

    private String current() throws IOException {
        return Files.readSymbolicLink(programs.resolve("current")).toString();
    }

    private static Path only(Path inside) throws IOException {
        try (Stream<Path> all = Files.list(inside)) {
            List<Path> found = all.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
