package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import longrun.store.StoreConfig.Place;
import longrun.workout.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreConfigTest {
    private static final Path FOLDER = Path.of("somewhere");

    @Test
    void isTheEmbeddedDatabaseWhereTheEnvironmentNamesNoOther() {
        StoreConfig config = StoreConfig.of(FOLDER, Map.of("LONGRUN_STORE_URL", "  ", "LONGRUN_STORE_USER", "x"));

        assertThat(config.place()).isEqualTo(new Place.Folder(FOLDER));
        assertThat(config.busyTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.poolSize()).isEqualTo(8);
    }

    @Test
    void isTheServerTheEnvironmentNames() {
        StoreConfig config = StoreConfig.of(
                FOLDER,
                Map.of(
                        "LONGRUN_STORE_URL", "jdbc:mariadb://db.example.org:3307/longrun?sslMode=verify-full",
                        "LONGRUN_STORE_USER", "ada",
                        "LONGRUN_STORE_PASSWORD", "s3cret"));

        assertThat(config.place())
                .isEqualTo(new Place.Server(
                        "jdbc:mariadb://db.example.org:3307/longrun?sslMode=verify-full", "ada", "s3cret"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://host/db, jdbc:mariadb://host/db, env, envpass",
        "mysql://host/db, jdbc:mariadb://host/db, env, envpass",
        "MariaDB://host:3306/db, jdbc:mariadb://host:3306/db, env, envpass",
        "mysql://ada:p%40ss%2Fw+d@host/db, jdbc:mariadb://host/db, ada, p@ss/w+d",
        "mysql://ada@host/db, jdbc:mariadb://host/db, ada, envpass",
        "jdbc:mariadb://host/db?user=ada&password=p%26q&sslMode=trust, jdbc:mariadb://host/db?sslMode=trust, ada, p&q",
        "'jdbc:mariadb://a:1,b:2/db?&x=', 'jdbc:mariadb://a:1,b:2/db?x=', env, envpass",
        "jdbc:mariadb://[::1]:3306/db, jdbc:mariadb://[::1]:3306/db, env, envpass",
    })
    void understandsTheFormsOfAUrl(String url, String shown, String user, String password) {
        assertThat(StoreConfig.server(url, "env", "envpass").place())
                .isEqualTo(new Place.Server(shown, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ada:s3cret@host/db",
                "jdbc:mariadb://ada:s3cret@host",
                "jdbc:mariadb:///db?password=s3cret",
                "jdbc:sqlite:/tmp/x?password=s3cret",
                "//ada:s3/s3cret@host/db",
            })
    void refusesAnyOtherUrlWithoutShowingItsSecrets(String url) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> StoreConfig.server(url, "", "s3cret"))
                .withMessageStartingWith("LONGRUN_STORE_URL is \"" + url.substring(0, 2))
                .withMessageContaining("should be like jdbc:mariadb://HOST:3306/DATABASE")
                .withMessageContaining("unset it to keep workouts in a file")
                .withMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "'s3cret', s3cret",
        "'s3cret\n', s3cret",
        "'s3cret\r\n', s3cret",
        "' s3 cret \n\n', ' s3 cret \n'",
        "'', ''"
    })
    void readsThePasswordFromAFile(String held, String password, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), held);

        assertThat(ofServer(Map.of("LONGRUN_STORE_PASSWORD_FILE", file.toString()))
                        .password())
                .isEqualTo(password);
    }

    @Test
    void aPasswordInTheEnvironmentGoesBeforeTheOneInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "other");

        assertThat(ofServer(Map.of("LONGRUN_STORE_PASSWORD_FILE", file.toString(), "LONGRUN_STORE_PASSWORD", "s3cret"))
                        .password())
                .isEqualTo("s3cret");
    }

    @Test
    void saysThatThePasswordCannotBeRead(@TempDir Path folder) {
        Path file = folder.resolve("none");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> ofServer(Map.of("LONGRUN_STORE_PASSWORD_FILE", file.toString())))
                .withMessage("LONGRUN_STORE_PASSWORD_FILE is \"" + file + "\", which cannot be read (there is no such"
                        + " file); name a file that holds the password alone, or unset it");
    }

    private static Place.Server ofServer(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("LONGRUN_STORE_URL", "jdbc:mariadb://host/db");
        return (Place.Server) StoreConfig.of(FOLDER, environment).place();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://host:3306/db, jdbc:mariadb://host:3306/db",
        "mysql://ada:s3cret@host/db, mysql://***@host/db",
        "mysql://ada:s3c@//s3cret@host/db, mysql://***@host/db",
        "jdbc:mariadb://host/db?password=s3cret&sslMode=trust, jdbc:mariadb://host/db?***",
        "jdbc:mariadb://host/db?password=s3cret@, jdbc:mariadb://***@",
        "jdbc:mariadb:ada:s3cret@host/db, ***@host/db",
        "ada:s3//cret@host/db, ***@host/db",
        "//ada:s3cret@host/db, //***@host/db",
    })
    void showsAnyUrlWithoutItsSecrets(String url, String shown) {
        assertThat(StoreConfig.shown(url)).isEqualTo(shown);
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(StoreConfig.server("mysql://ada:s3cret@host/db", "", "").toString())
                .contains("ada", "host/db")
                .doesNotContain("s3cret");
    }

    @Test
    void refusesToWaitANegativeTimeOrToHaveNoConnection() {
        StoreConfig config = StoreConfig.embedded(FOLDER);

        assertThatIllegalArgumentException().isThrownBy(() -> config.withBusyTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config.withPoolSize(0))
                .withMessageContaining("at least one connection");
    }
}
