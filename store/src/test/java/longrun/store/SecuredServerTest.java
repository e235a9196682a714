package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import longrun.store.MariaDbServer.Secured;
import longrun.workout.Athlete;
import longrun.workout.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is reached over TLS, by a user who may not change tables. */
class SecuredServerTest {
    private static final Secured SERVER = MariaDbServer.securedDatabase();

    @TempDir
    Path folder;

    @Test
    void isReachedOverTlsWithItsCertificate() {
        assertThat(SERVER.url()).doesNotContain("sslMode");
        try (SqlStore store = SqlStore.openUnchanged(StoreConfig.of(environment("required")))) {
            assertThat(store.workouts().revision(Athlete.DEFAULT)).isZero();
        }
    }

    @Test
    void isNotTrustedWithAnotherCertificate() throws Exception {
        Path other = folder.resolve("other.pem");
        Certificate.write(other, folder.resolve("key.pem"));
        Map<String, String> environment = environment("required");
        environment.put(StoreConfig.CERTIFICATES, other.toString());

        refuses(environment, "cannot reach the database");
    }

    @Test
    void isNotTrustedWithoutAnyCertificateOfItsOwn() {
        Map<String, String> environment = environment("required");
        environment.remove(StoreConfig.CERTIFICATES);

        refuses(environment, "cannot reach the database");
    }

    /** The server itself insists on TLS for this user, so this shows that the other tests did use it. */
    @Test
    void letsNobodyInWithoutTls() {
        Map<String, String> environment = environment("off");
        environment.remove(StoreConfig.CERTIFICATES);

        refuses(environment, "does not let user \"" + SERVER.user() + "\" in");
    }

    @Test
    void refusesCertificatesThatCannotBeRead() {
        Map<String, String> environment = environment("required");
        environment.put(StoreConfig.CERTIFICATES, folder.resolve("missing.pem").toString());

        refuses(environment, "which cannot be read; name a file of certificates in PEM form");
    }

    @Test
    void refusesAnotherWordForTls() {
        refuses(environment("yes"), "LONGRUN_STORE_TLS is \"yes\", but should be required or off");
    }

    /** The driver knows old options too, and lets them take away from the new one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sslMode=disable",
                "useCompression=true&SSLMODE=trust",
                "useSsl=true",
                "trustServerCertificate=true",
                "disableSslHostnameVerification=true",
                "serverSslCert=/tmp/other.pem"
            })
    void refusesTwoWordsAtOnce(String options) {
        Map<String, String> environment = environment("required");
        environment.put(StoreConfig.URL, SERVER.url() + "?" + options);

        refuses(environment, "leave one of them out");
    }

    @Test
    void saysThatItsTablesAreMissingInsteadOfMakingThem() {
        StoreConfig empty = MariaDbServer.newDatabase();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.openUnchanged(empty))
                .withMessageContaining("the store's schema is 0 and this Longrun needs " + Schema.VERSION)
                .withMessageContaining("run longrun migrate first");
        assertThat(SqlStore.migrate(empty)).isEqualTo(new SqlStore.Migrated(0, Schema.VERSION));
        SqlStore.openUnchanged(empty).close();
        assertThat(SqlStore.migrate(empty)).isEqualTo(new SqlStore.Migrated(Schema.VERSION, Schema.VERSION));
    }

    @Test
    void letsNoOtherUserMakeTables() {
        Secured behind = MariaDbServer.securedDatabase();
        MariaDbServer.execute("drop table " + behind.user() + ".flyway_schema_history");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.migrate(StoreConfig.of(environment(behind, "required"))))
                .withMessageStartingWith("the store's schema could not be brought up to date: ");
    }

    private static Map<String, String> environment(String tls) {
        return environment(SERVER, tls);
    }

    private static Map<String, String> environment(Secured server, String tls) {
        Map<String, String> environment = new HashMap<>();
        environment.put(StoreConfig.URL, server.url());
        environment.put(StoreConfig.USER, server.user());
        environment.put(StoreConfig.PASSWORD, server.password());
        environment.put(StoreConfig.TLS, tls);
        environment.put(StoreConfig.CERTIFICATES, server.certificate().toString());
        return environment;
    }

    private static void refuses(Map<String, String> environment, String why) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> SqlStore.openUnchanged(StoreConfig.of(environment)))
                .withMessageContaining(why)
                .withMessageNotContaining(SERVER.password());
    }
}
