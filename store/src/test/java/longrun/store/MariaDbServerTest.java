package longrun.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import longrun.workout.port.StoreException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is a server's alone: reaching it. */
class MariaDbServerTest {
    @Nested
    class Shared extends SqlStoreContract {
        @Override
        StoreConfig newDatabase() {
            return MariaDbServer.newDatabase();
        }
    }

    @Test
    void saysWhomTheServerDoesNotLetIn() {
        refuses(StoreConfig.server(MariaDbServer.url("mysql"), "nobody", "s3cret"), "does not let user \"nobody\" in");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        refuses(
                StoreConfig.server(MariaDbServer.url("missing"), MariaDbServer.USER, MariaDbServer.PASSWORD),
                "there is no such database at " + MariaDbServer.url("missing") + "; create it first");
    }

    @Test
    void saysThatNoServerAnswers() {
        refuses(
                StoreConfig.server("mysql://127.0.0.1:1/longrun", "ada", "s3cret"),
                "cannot reach the database at jdbc:mariadb://127.0.0.1:1/longrun; check that it runs,"
                        + " and LONGRUN_STORE_URL");
    }

    private static void refuses(StoreConfig config, String reason) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.open(config))
                .withMessageContaining(reason)
                .withMessageNotContaining("s3cret");
    }
}
