package longrun.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where workouts are kept, and how long to wait for them.
 *
 * @param busyTimeout how long a writer waits for another one before it is told that the store is busy
 * @param poolSize how many connections to a server are open at most
 */
public record StoreConfig(Place place, Duration busyTimeout, int poolSize) {
    /** A database on a server, instead of the embedded one. */
    public static final String URL = "LONGRUN_STORE_URL";

    public static final String USER = "LONGRUN_STORE_USER";
    public static final String PASSWORD = "LONGRUN_STORE_PASSWORD";

    /** Longer than the import of a million rows takes. */
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(30);

    /** Enough for a household's pages at once; a server's own limit is about 150. */
    private static final int POOL_SIZE = 8;

    public StoreConfig {
        if (busyTimeout.isNegative() || poolSize < 1) {
            throw new IllegalArgumentException("a store waits no negative time and has at least one connection, not "
                    + busyTimeout + " and " + poolSize);
        }
    }

    /** Where a database is. */
    public sealed interface Place {
        /** The folder of an embedded database, made when it is first opened. */
        record Folder(Path path) implements Place {}

        /**
         * A MariaDB or MySQL server.
         *
         * @param url for MariaDB's driver, without user and password
         */
        record Server(String url, String user, String password) implements Place {
            @Override
            public String toString() {
                return "Server[url=" + url + ", user=" + user + ", password=***]";
            }
        }
    }

    /** The embedded database in a folder. */
    public static StoreConfig embedded(Path folder) {
        return new StoreConfig(new Place.Folder(folder), BUSY_TIMEOUT, POOL_SIZE);
    }

    /**
     * The database at a URL such as {@code jdbc:mariadb://host:3306/longrun} or {@code mysql://user:password@host/longrun}.
     * A user and password in the URL go before the other ones.
     *
     * @throws longrun.workout.port.StoreException if it is no such URL
     */
    public static StoreConfig server(String url, String user, String password) {
        return new StoreConfig(ServerUrl.read(url, user, password), BUSY_TIMEOUT, POOL_SIZE);
    }

    /** The database the environment names, else the embedded one in a folder. */
    public static StoreConfig of(Path folder, Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            return embedded(folder);
        }
        return server(url, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""));
    }

    public StoreConfig withBusyTimeout(Duration timeout) {
        return new StoreConfig(place, timeout, poolSize);
    }

    public StoreConfig withPoolSize(int connections) {
        return new StoreConfig(place, busyTimeout, connections);
    }
}
