package longrun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import longrun.cli.Shell.Result;
import longrun.cli.config.Configuration;
import longrun.cli.config.Setting;
import longrun.cli.log.LogForm;
import longrun.workout.Athlete;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ConfigCommandTest {
    @TempDir
    Path home;

    private Shell shell;
    private Path file = Path.of("");

    @BeforeEach
    void open() throws Exception {
        shell = Shell.embedded(home);
        Files.createDirectories(home.resolve(".config/longrun"));
        file = home.resolve(".config/longrun/longrun.properties");
    }

    @Test
    void tellsDefaultsWhereNothingIsSetAndOpensNothing() {
        Result result = shell.run("config");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(squeezed(result))
                .containsExactly(
                        "Setting Value From",
                        "profile not set default",
                        "data " + shell.data() + " default",
                        "athlete me default",
                        "store.url not set default",
                        "store.user not set default",
                        "store.password not set default",
                        "store.password-file not set default",
                        "store.tls not set default",
                        "store.certificates not set default",
                        "inbox not set default",
                        "host 127.0.0.1 default",
                        "port 8080 default",
                        "behind-proxy false default",
                        "log calm default",
                        "max-size 256 default",
                        "max-unpacked 1024 default",
                        "max-ratio 100 default",
                        "max-files 20000 default",
                        "max-rows 2000000 default",
                        "bucket not set default",
                        "region not set default",
                        "endpoint not set default",
                        "",
                        "File: " + file + ", which does not exist");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void tellsWhereEachValueComesFrom() throws Exception {
        Files.writeString(file, "profile=mariadb\nport=9000\nmax-size=2000\nhost=h\n");

        Result result = shell.with("LONGRUN_HOST", "127.0.0.2")
                .with("LONGRUN_TOPIC", "arn")
                .run("config", "--athlete", "ann", "--behind-proxy");

        assertThat(squeezed(result))
                .contains(
                        "profile mariadb " + file + ":1",
                        "athlete ann flag --athlete",
                        "store.url jdbc:mariadb://localhost:3306/longrun profile mariadb",
                        "store.user longrun profile mariadb",
                        "host 127.0.0.2 environment LONGRUN_HOST",
                        "port 9000 " + file + ":2",
                        "behind-proxy true flag --behind-proxy",
                        "max-size 2000 " + file + ":3",
                        "max-unpacked 2000 default",
                        "File: " + file,
                        "LONGRUN_TOPIC is read by the cloud's function only");
    }

    @Test
    void neverPrintsASecret() throws Exception {
        Files.writeString(file, "store.password=s3cret\nstore.url=mysql://ann:s3cret@host/d?password=s3cret");

        for (List<Object> line : List.of(List.<Object>of("config"), List.<Object>of("config", "--json", "--debug"))) {
            Result result = shell.run(line.toArray());

            assertThat(result.code()).isZero();
            assertThat(result.out()).contains("***", "mysql://***@host/d?***").doesNotContain("s3cret");
            assertThat(result.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.url=x://ann:s3cret@h/d",
                "endpoint=https://ann:s3cret@h",
                "store.paswsord=s3cret",
                "store.password=s3cret\nstore.password=s3cret"
            })
    void neverPrintsASecretThatIsRefused(String lines) throws Exception {
        Files.writeString(file, lines);

        for (String command : List.of("config", "status", "workouts")) {
            Result result = shell.run(command, "--debug");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out() + result.err()).doesNotContain("s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ann:s3cret@h", "https://ann:s3cret@h h", "https://h?key=s3cret"})
    void neverPrintsTheSecretOfAnOptionThatIsRefused(String endpoint) throws Exception {
        for (List<Object> line : List.of(
                List.<Object>of("config", "--debug"),
                List.<Object>of("config", "--json"),
                List.<Object>of("push", "--bucket", "b", "--debug", Exports.mixed(home)))) {
            List<Object> whole = new ArrayList<>(line);
            whole.add(1, "--endpoint=" + endpoint);

            Result result = shell.run(whole.toArray());

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out() + result.err()).contains("***").doesNotContain("s3cret");
        }
    }

    @Test
    void neverPrintsTheSecretOfAServerThatIsOutOfReach() throws Exception {
        Files.writeString(file, "store.url=mysql://ann:s3cret@127.0.0.1:1/d\nstore.password=s3cret");

        Result result = shell.run("status", "--debug");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("cannot reach the database", "\tat ").doesNotContain("s3cret");
    }

    @Test
    void tellsWhatIsRefusedBesideWhatIsNot() throws Exception {
        Files.writeString(file, "prot=9000\nhost=127.0.0.2\n");

        Result result = shell.run("config");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("longrun: " + file + ":1: there is no setting prot; did you mean port?\n");
        assertThat(squeezed(result)).contains("host 127.0.0.2 " + file + ":2", "port 8080 default");
    }

    @Test
    void tellsWhatARoomRefusesOfSettingsTogether() throws Exception {
        Files.writeString(file, "max-size=2\nmax-unpacked=1\n");

        Result result = shell.run("config");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("longrun: a file may hold as much unpacked as it may packed, and 1 MB is less than 2 MB\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "push --bucket b --endpoint s3.example.org f.csv|--endpoint is \"s3.example.org\", but should be like https://HOST",
                "push --bucket= f.csv|--bucket is \"\", but should be a text",
                "serve --port 65536|--port is \"65536\", but should be a whole number from 0 to 65535",
                "status --data=|--data is \"\", but should be a path",
                "import --max-rows 0 f.csv|--max-rows is \"0\", but should be a whole number, 1 or more",
            })
    void anOptionIsHeldToTheFormOfItsSetting(String line, String problem) {
        Result result = shell.run((Object[]) line.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("longrun: " + problem + "\n");
    }

    @Test
    void tellsWhichOptionIsRefusedBesideWhatIsNot() {
        Result result = shell.run("config", "--max-size", "0", "--port", "9000");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("longrun: --max-size is \"0\", but should be a whole number, 1 or more\n");
        assertThat(squeezed(result))
                .contains("max-size 256 default", "max-unpacked 1024 default", "port 9000 flag --port");
    }

    @Test
    void tellsARefusedProfileOnce() {
        assertThat(shell.run("config", "--profile", "home").err())
                .isEqualTo("longrun: --profile is \"home\", but should be development, mariadb or production\n");
    }

    @Test
    void namesNoFileInTheDocumentThatIsNotThere() {
        Path missing = home.resolve("missing");

        assertThat(shell.run("config", "--json", "--config", missing).out())
                .startsWith("{\"file\":null,")
                .endsWith("\"problems\":[\"the configuration file " + missing + " does not exist\"]}\n");
    }

    @Test
    void aSwitchThatIsConfiguredStaysOnWhenItIsSaidTooAndCanBeSaidOff() throws Exception {
        Files.writeString(file, "host=0.0.0.0\nbehind-proxy=true\n");

        assertThat(shell.run("config").code()).isZero();
        assertThat(shell.run("config", "--behind-proxy").code()).isZero();
        assertThat(shell.run("config", "--behind-proxy=false").err())
                .startsWith("longrun: host 0.0.0.0 can be reached by others");
    }

    @Test
    void printsTheNamesOfTheDocument() throws Exception {
        Files.writeString(file, "port=9000");

        assertThat(shell.run("config", "--json").out())
                .startsWith("{\"file\":\"" + file
                        + "\",\"settings\":[{\"name\":\"profile\",\"value\":null,\"from\":\"default\","
                        + "\"where\":null,\"variable\":\"LONGRUN_PROFILE\",\"flag\":\"--profile\",\"means\":")
                .contains("{\"name\":\"port\",\"value\":\"9000\",\"from\":\"file\",\"where\":\"" + file + ":1\",")
                .endsWith("],\"problems\":[]}\n");
    }

    static Stream<Setting> withFlag() {
        return Arrays.stream(Setting.values()).filter(setting -> !setting.flag().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withFlag")
    void theFlagGoesBeforeEverythingElse(Setting setting) throws Exception {
        String[] values = values(setting);
        Files.writeString(file, setting.key() + "=" + values[0]);
        assertThat(squeezed(shell.run("config"))).contains(setting.key() + " " + values[0] + " " + file + ":1");

        shell.with(setting.variable(), values[1]);
        assertThat(squeezed(shell.run("config")))
                .contains(setting.key() + " " + values[1] + " environment " + setting.variable());

        assertThat(squeezed(shell.run("config", setting.flag() + "=" + values[0])))
                .contains(setting.key() + " " + values[0] + " flag " + setting.flag());
    }

    private static String[] values(Setting setting) {
        return switch (setting) {
            case PROFILE -> new String[] {"development", "mariadb"};
            case HOST -> new String[] {"127.0.0.2", "127.0.0.3"};
            case BEHIND_PROXY -> new String[] {"true", "false"};
            case LOG -> new String[] {"text", "json"};
            case ENDPOINT -> new String[] {"https://one.example.org", "http://127.0.0.1:9000/"};
            default -> new String[] {"90", "80"};
        };
    }

    /** The profile is every command's. */
    static Stream<Setting> ofThisCommand() {
        return withFlag().filter(setting -> setting != Setting.PROFILE);
    }

    @ParameterizedTest
    @MethodSource("ofThisCommand")
    void tellsTheDefaultsThatTheOptionsHave(Setting setting) {
        World world = shell.world(new StringWriter(), new StringWriter());
        Configuration none = Configuration.read(new String[0], Map.of(), world.platform());
        OptionSpec option =
                new CommandLine(new ConfigCommand(world, none)).getCommandSpec().findOption(setting.flag());
        assertThat(setting.standard()).isEqualTo(told(option.initialValue()));
    }

    private static String told(@Nullable Object value) {
        if (value instanceof Athlete athlete) {
            return athlete.name();
        }
        if (value instanceof LogForm form) {
            return form.spelled();
        }
        return value == null ? "" : value.toString();
    }

    private static List<String> squeezed(Result result) {
        return result.lines().stream()
                .map(line -> line.replaceAll(" {2,}", " "))
                .toList();
    }
}
