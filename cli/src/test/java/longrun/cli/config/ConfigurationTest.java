package longrun.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import longrun.cli.place.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private Path file = Path.of("");

    @BeforeEach
    void open() throws Exception {
        file = home.resolve(".config/longrun/longrun.properties");
        Files.createDirectories(home.resolve(".config/longrun"));
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodySetsIsByDefault(Setting setting) {
        assertThat(read().of(setting)).isEqualTo(new Given(setting.standard(), Origin.DEFAULT));
        assertThat(read().environment()).isEmpty();
        assertThat(read().isFileThere()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theFileGoesBeforeTheDefault(Setting setting) throws Exception {
        set(setting, value(setting, 1));

        assertThat(read().of(setting))
                .isEqualTo(new Given(value(setting, 1), new Origin(Origin.Layer.FILE, file + ":1")));
        assertThat(read().environment()).containsEntry(setting.variable(), value(setting, 1));
    }

    @ParameterizedTest
    @EnumSource
    void theEnvironmentGoesBeforeTheFile(Setting setting) throws Exception {
        set(setting, value(setting, 1));
        environment.put(setting.variable(), value(setting, 2));

        assertThat(read().of(setting))
                .isEqualTo(new Given(value(setting, 2), new Origin(Origin.Layer.ENVIRONMENT, setting.variable())));
        assertThat(read().environment()).containsEntry(setting.variable(), value(setting, 2));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyValueCountsAsNone(Setting setting) throws Exception {
        set(setting, value(setting, 1));
        environment.put(setting.variable(), "  ");

        assertThat(read().of(setting).value()).isEqualTo(value(setting, 1));

        set(setting, "");

        assertThat(read().of(setting).origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void namesFollowFromTheKey() {
        assertThat(Setting.STORE_URL.variable()).isEqualTo("LONGRUN_STORE_URL");
        assertThat(Setting.BEHIND_PROXY.variable()).isEqualTo("LONGRUN_BEHIND_PROXY");
        assertThat(Arrays.stream(Setting.values()).map(Setting::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Setting.values()).map(Setting::variable)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyProfileCanBeNamed(Profile profile) {
        environment.put("LONGRUN_PROFILE", profile.word());
        environment.put("LONGRUN_STORE_URL", profile == Profile.DEVELOPMENT ? "" : "mysql://h/d");

        assertThat(read().problems()).isEmpty();
    }

    @Test
    void theProfileStandsBelowTheFile() throws Exception {
        Files.writeString(file, "profile=mariadb\n");

        assertThat(read().of(Setting.STORE_URL))
                .isEqualTo(new Given(
                        "jdbc:mariadb://localhost:3306/longrun", new Origin(Origin.Layer.PROFILE, "mariadb")));
        assertThat(read().of(Setting.STORE_USER).value()).isEqualTo("longrun");

        Files.writeString(file, "profile=mariadb\nstore.user=ann\n");

        assertThat(read().of(Setting.STORE_USER).value()).isEqualTo("ann");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void theProfileIsNamedByFlagElseEnvironmentElseFile() throws Exception {
        environment.put("LONGRUN_STORE_URL", "mysql://h/d");
        assertThat(read().of(Setting.STORE_TLS).value()).isEmpty();

        Files.writeString(file, "profile=production");
        assertThat(read().of(Setting.STORE_TLS).value()).isEqualTo("required");

        environment.put("LONGRUN_PROFILE", "MariaDB");
        assertThat(read().of(Setting.STORE_TLS).value()).isEmpty();
        assertThat(read().of(Setting.STORE_USER).value()).isEqualTo("longrun");

        assertThat(read("status", "--profile", "production")
                        .of(Setting.STORE_TLS)
                        .value())
                .isEqualTo("required");
        assertThat(read("status", "--profile=production").of(Setting.PROFILE))
                .isEqualTo(new Given("production", Origin.flag("--profile")));
        assertThat(read("status", "--", "--profile=production")
                        .of(Setting.STORE_TLS)
                        .value())
                .isEmpty();
    }

    @Test
    void onlyTheWordOffTurnsTlsOffInProduction() throws Exception {
        Files.writeString(file, "profile=production\nstore.url=mysql://h/d\nstore.tls=\n");
        environment.put("LONGRUN_STORE_TLS", "");
        assertThat(read().environment()).containsEntry("LONGRUN_STORE_TLS", "required");

        environment.put("LONGRUN_STORE_TLS", "no");
        assertThat(read().problems()).containsExactly("LONGRUN_STORE_TLS is \"no\", but should be required or off");
        assertThat(read().environment()).containsEntry("LONGRUN_STORE_TLS", "required");

        environment.put("LONGRUN_STORE_TLS", "off");
        assertThat(read().problems()).isEmpty();
        assertThat(read().environment()).containsEntry("LONGRUN_STORE_TLS", "off");
    }

    @Test
    void developmentHasNoServerAndProductionHasOne() throws Exception {
        Files.writeString(file, "\nstore.url=mysql://h/d\n");
        assertThat(read("--profile", "development").problems())
                .containsExactly("the profile development keeps workouts in a file, but there is a store.url (" + file
                        + ":2): leave one of the two out");

        Files.writeString(file, "profile=production");
        assertThat(read().problems())
                .containsExactly("the profile production needs a database server: set store.url in the file or "
                        + "LONGRUN_STORE_URL");
        assertThat(read("--profile", "development").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prot=1|there is no setting prot; did you mean port?",
                "store_url=x|there is no setting store_url; did you mean store.url?",
                "shoes=red|there is no setting shoes; longrun config shows those there are",
                "port=x|port is \"x\", but should be a whole number from 0 to 65535",
                "port=65536|port is \"65536\", but should be a whole number from 0 to 65535",
                "max-rows=0|max-rows is \"0\", but should be a whole number, 1 or more",
                "behind-proxy=yes|behind-proxy is \"yes\", but should be true or false",
                "profile=test|profile is \"test\", but should be development, mariadb or production",
                "athlete=Ann|athlete is \"Ann\", but should be 1 to 40 of a-z, 0-9, - and _, starting with a letter or digit",
                "store.certificates=/no/such.pem|store.certificates is \"/no/such.pem\", but should be a file that can be read",
                "endpoint=https://ann:s3cret@h|endpoint is \"https://***@h\", but should be like https://HOST",
                "endpoint=s3.example.org|endpoint is \"s3.example.org\", but should be like https://HOST",
                "data=\\u0000|data is \"\0\", but should be a path",
                "store.url=pg://ann:s3cret@h/d?p=s3cret|store.url is \"pg://***@h/d?***\", but should be like jdbc:mariadb://HOST:3306/DATABASE or jdbc:mysql://HOST:3306/DATABASE",
            })
    void refusesWhatCannotBeRightByFileAndLine(String line, String problem) throws Exception {
        Files.writeString(file, "# mine\n" + line + "\nhost=h");

        assertThat(read().problems()).containsExactly(file + ":2: " + problem);
        assertThat(read().of(Setting.HOST).value()).isEqualTo("h");
    }

    @Test
    void refusesWhatIsSetTwiceInTheFile() throws Exception {
        Files.writeString(file, "port=1\nhost=h\nport=2");

        assertThat(read().problems()).containsExactly(file + ":3: port is set twice; line 1 sets it too");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LONGRUN_PROT|1|there is no setting LONGRUN_PROT; did you mean LONGRUN_PORT?",
                "LONGRUN_STORE_PASSWROD|s3cret|there is no setting LONGRUN_STORE_PASSWROD; did you mean LONGRUN_STORE_PASSWORD?",
                "LONGRUN_SHOES|red|there is no setting LONGRUN_SHOES; longrun config shows those there are",
                "LONGRUN_PORT|x|LONGRUN_PORT is \"x\", but should be a whole number from 0 to 65535",
            })
    void refusesWhatCannotBeRightByVariable(String variable, String value, String problem) {
        environment.put(variable, value);

        assertThat(read().problems()).containsExactly(problem);
    }

    @Test
    void refusesAProfileOfTheCommandLineThatIsNone() {
        assertThat(read("--profile", "home").problems())
                .containsExactly("--profile is \"home\", but should be development, mariadb or production");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONGRUN_JAVA_OPTS",
                "LONGRUN_TOPIC",
                "LONGRUN_ATTEMPTS",
                "LONGRUN_STORE_SECRET",
                "LONGRUN_REQUIRE_BROWSER",
                "LONG_RUN",
                "PATH"
            })
    void leavesAloneWhatIsNotOurs(String variable) {
        environment.put(variable, "x");

        assertThat(read().problems()).isEmpty();
    }

    @Test
    void saysWhoseTheOthersAre() {
        environment.put("LONGRUN_TOPIC", "x");
        environment.put("PATH", "x");

        assertThat(read().others()).containsExactly("LONGRUN_TOPIC is read by the cloud's function only");
    }

    @Test
    void readsTheFileThatIsNamedAndNoOther() throws Exception {
        Files.writeString(file, "port=1");
        Path ofVariable = Files.writeString(home.resolve("variable"), "port=2");
        Path ofFlag = Files.writeString(home.resolve("flag"), "port=3");
        assertThat(read().of(Setting.PORT).value()).isEqualTo("1");

        environment.put("LONGRUN_CONFIG", ofVariable.toString());
        assertThat(read().of(Setting.PORT).value()).isEqualTo("2");

        assertThat(read("status", "--config", ofFlag.toString())
                        .of(Setting.PORT)
                        .value())
                .isEqualTo("3");
        assertThat(read("--config=" + ofFlag, "status").of(Setting.PORT).value())
                .isEqualTo("3");
    }

    @Test
    void refusesANamedFileThatIsMissing() {
        environment.put("LONGRUN_CONFIG", "/no/such");

        assertThat(read().problems()).containsExactly("the configuration file /no/such does not exist");
    }

    @Test
    void refusesAFileWithoutANameAndThatAlone() {
        assertThat(read("status", "--config=").problems())
                .containsExactly("the configuration file is \"\", but should be a path");
    }

    @Test
    void refusesAFileThatIsOutOfReach() throws Exception {
        Files.createSymbolicLink(file, file);

        assertThat(read().problems()).containsExactly("the configuration file " + file + " cannot be read");
    }

    @Test
    void findsNoFileWhereTheHomeIsNoFolder() throws Exception {
        Path device = Files.writeString(home.resolve("null"), "");

        assertThat(Configuration.read(new String[0], environment, new Platform("Linux", device))
                        .problems())
                .isEmpty();
    }

    @Test
    void doesNotPrintValues() {
        environment.put("LONGRUN_STORE_PASSWORD", "s3cret");

        assertThat(read().of(Setting.STORE_PASSWORD).toString()).isEqualTo("Given[environment LONGRUN_STORE_PASSWORD]");
    }

    private Configuration read(String... arguments) {
        return Configuration.read(arguments, environment, new Platform("Linux", home));
    }

    private void set(Setting setting, String value) throws Exception {
        Files.writeString(file, setting.key() + " = " + value);
    }

    /** A value that the setting may have, one of two. */
    private String value(Setting setting, int which) throws Exception {
        return switch (setting) {
            case PROFILE -> which == 1 ? "development" : "mariadb";
            case STORE_URL -> "mysql://host" + which + "/longrun";
            case STORE_TLS -> which == 1 ? "required" : "off";
            case LOG -> which == 1 ? "text" : "json";
            case STORE_CERTIFICATES, STORE_PASSWORD_FILE ->
                Files.writeString(home.resolve("pem" + which), "").toString();
            case ENDPOINT -> "https://host" + which + ".example.org";
            case BEHIND_PROXY -> which == 1 ? "true" : "false";
            default -> Integer.toString(which);
        };
    }
}
