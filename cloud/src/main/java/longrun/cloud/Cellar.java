package longrun.cloud;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import longrun.store.SqlStore;
import longrun.store.StoreConfig;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The database, by one connection that stays open from event to event. It is opened when first needed, so that nothing
 * stale is part of a snapshot of the started function, and anew, with the secret as it then is, when it has failed.
 */
final class Cellar implements AutoCloseable {
    /** A function does one thing at a time. */
    private static final int CONNECTIONS = 1;

    private final CloudConfig config;
    private final Supplier<SecretsManagerClient> secrets;
    private @Nullable SqlStore store;

    Cellar(CloudConfig config, Supplier<SecretsManagerClient> secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    /**
     * Does some work with the store. When the store fails, as after a failover or a change of the password, it is opened
     * anew and the work done once more; it must be such that twice does the same as once.
     */
    <T> T with(Function<SqlStore, T> work) {
        boolean wasOpen = store != null;
        try {
            return work.apply(opened());
        } catch (BusyException e) {
            throw e;
        } catch (StoreException e) {
            close();
            if (!wasOpen) {
                throw e;
            }
            return work.apply(opened());
        }
    }

    private SqlStore opened() {
        SqlStore open = store;
        if (open == null) {
            open = SqlStore.openUnchanged(StoreConfig.of(environment()).withPoolSize(CONNECTIONS));
            store = open;
        }
        return open;
    }

    private Map<String, String> environment() {
        if (config.secret().isEmpty()) {
            return config.environment();
        }
        String text;
        try (SecretsManagerClient client = secrets.get()) {
            text = client.getSecretValue(of -> of.secretId(config.secret())).secretString();
        }
        JsonNode secret = new JsonMapper().readTree(text);
        Map<String, String> whole = new HashMap<>(config.environment());
        whole.put(StoreConfig.USER, secret.path("username").asString(""));
        whole.put(StoreConfig.PASSWORD, secret.path("password").asString(""));
        if (whole.getOrDefault(StoreConfig.URL, "").isBlank()) {
            whole.put(
                    StoreConfig.URL,
                    "jdbc:mariadb://" + secret.path("host").asString("") + ":"
                            + secret.path("port").asString("") + "/"
                            + secret.path("dbname").asString(""));
        }
        return whole;
    }

    @Override
    public void close() {
        SqlStore open = store;
        store = null;
        if (open != null) {
            open.close();
        }
    }
}
