package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The container, as far as it goes without Docker: what its files say, and its command lines run here. */
class ContainerTest {
    private static final Path ROOT = Path.of(System.getProperty("longrun.root"));
    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");
    private static final Pattern FROM_BUILD =
            Pattern.compile("COPY --from=build /build/cli/target/quick/app/(\\S+) \\S+");

    @TempDir
    Path folder;

    @Test
    void startsForWhomeverAnswersItsOwnCheckAndStops() throws Exception {
        Unprivileged someone = Unprivileged.in(folder);
        Path data = Files.createDirectory(folder.resolve("volume"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> line = new ArrayList<>(someone.through());
        for (String word : words("ENTRYPOINT")) {
            line.add(word.replaceFirst("^java$", System.getProperty("java.home") + "/bin/java")
                    .replace("/opt/longrun/longrun.jar", someone.jar().toString()));
        }
        line.addAll(words("CMD"));
        line.addAll(List.of("--port", "0"));

        Running serving = new Command(folder)
                .with("LONGRUN_DATA", data.toString())
                .with("LONGRUN_LOG", "text")
                .start(line);
        try {
            URI address = Served.address(serving);
            assertThat(check(address.getPort())).isZero();
            assertThat(check(freePort())).isNotZero();
            serving.process().destroy();
            assertThat(serving.result().code()).isEqualTo(143);
            assertThat(check(address.getPort())).isNotZero();
        } finally {
            serving.process().destroyForcibly();
        }
        assertThat(data).isDirectoryContaining("glob:**/longrun.db");
    }

    /** The health check's exit code, asked of another port. */
    private int check(int port) throws IOException {
        String check = instruction("HEALTHCHECK").replaceFirst(".* CMD ", "");
        List<String> line = unquoted(check).stream()
                .map(word -> word.replace("/8080", "/" + port))
                .toList();
        return new Command(folder).start(line).result().code();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void runsAsNobodyInParticularAndIsToldToStopAsTheServiceIs() throws IOException {
        assertThat(instruction("USER")).matches("[1-9][0-9]+:[1-9][0-9]+");
        assertThat(instruction("STOPSIGNAL")).isEqualTo("SIGTERM");
        assertThat(instruction("ENV")).contains("LONGRUN_DATA=/data");
        assertThat(instruction("VOLUME")).isEqualTo("/data");
        assertThat(dockerfile()).contains("mkdir -m 1777 /data");
    }

    @Test
    void copiesWhatTheBuildMakesAndIgnoresNothingItNeeds() throws IOException {
        Path app = Command.app().getParent();
        Matcher copied = FROM_BUILD.matcher(dockerfile());
        List<String> names = copied.results().map(copy -> copy.group(1)).toList();
        assertThat(names)
                .containsExactly("longrun.jar", "lib")
                .allSatisfy(name -> assertThat(app.resolve(name)).exists());
        List<String> ignored = Files.readAllLines(ROOT.resolve(".dockerignore")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(ignored).contains(".git", "**/target", "deploy/secrets", "deploy/*.sql");
        List<String> modules = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();
        assertThat(modules).hasSizeGreaterThan(8).doesNotContainAnyElementsOf(ignored);
        assertThat(List.of("mvnw", ".mvn/wrapper/maven-wrapper.properties", "pom.xml"))
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void composesLongrunAndADatabaseThatOnlyThisMachineReaches() throws IOException {
        Map<String, Object> compose = yaml(ROOT.resolve("deploy/compose.yaml"));
        Map<String, Object> longrun = inside(compose, "services", "longrun");
        Map<String, Object> mariadb = inside(compose, "services", "mariadb");

        assertThat(longrun.get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
        assertThat(mariadb).doesNotContainKey("ports").containsKey("healthcheck");
        assertThat(inside(longrun, "depends_on", "mariadb")).containsEntry("condition", "service_healthy");
        assertThat(longrun).containsEntry("read_only", true).containsEntry("stop_grace_period", "60s");
        assertThat(inside(longrun, "build")).containsEntry("dockerfile", "deploy/Dockerfile");
        assertThat(ROOT.resolve("deploy")
                        .resolve(String.valueOf(inside(longrun, "build").get("context"))))
                .isDirectory();
        assertThat(inside(longrun, "environment"))
                .containsEntry("LONGRUN_STORE_PASSWORD_FILE", "/run/secrets/store-password")
                .containsEntry("LONGRUN_STORE_TLS", "off");
        assertThat(inside(longrun, "environment")).containsEntry("LONGRUN_MAX_SIZE", "48");
        assertThat(longrun)
                .containsEntry("tmpfs", List.of("/tmp:exec,mode=1777,size=512m"))
                .containsEntry("mem_limit", "2560m");
        assertThat(inside(mariadb, "environment"))
                .containsEntry("MARIADB_PASSWORD_FILE", "/run/secrets/store-password");
    }

    @Test
    void holdsNoPassword() throws IOException {
        Map<String, Object> compose = yaml(ROOT.resolve("deploy/compose.yaml"));

        assertThat(inside(compose, "secrets", "store-password")).isEqualTo(Map.of("file", "secrets/store-password"));
        assertThat(Files.readAllLines(ROOT.resolve(".gitignore"))).contains("deploy/secrets/", "deploy/*.sql");
        for (String service : List.of("longrun", "mariadb")) {
            assertThat(inside(compose, "services", service, "environment"))
                    .allSatisfy((name, value) -> assertThat(name.contains("PASSWORD")
                                    && !name.endsWith("_FILE")
                                    && !name.equals("MARIADB_RANDOM_ROOT_PASSWORD"))
                            .as(name)
                            .isFalse());
        }
    }

    private static String dockerfile() throws IOException {
        return Files.readString(ROOT.resolve("deploy/Dockerfile"));
    }

    /** The one instruction of a kind in the last stage. */
    private static String instruction(String kind) throws IOException {
        String stage = dockerfile().replaceFirst("(?s).*\\nFROM ", "");
        List<String> found = stage.lines()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private static List<String> words(String kind) throws IOException {
        return unquoted(instruction(kind));
    }

    private static List<String> unquoted(String array) {
        return WORD.matcher(array)
                .results()
                .map(word -> word.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .toList();
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> outer, String... path) {
        Map<String, Object> found = outer;
        for (String name : path) {
            assertThat(found).containsKey(name);
            found = (Map<String, Object>) found.get(name);
        }
        return found;
    }
}
