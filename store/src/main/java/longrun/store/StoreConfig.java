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

    /** A file that holds the password, where the variable does not. */
    public static final String PASSWORD_FILE = "LONGRUN_STORE_PASSWORD_FILE";

    /** {@code required} or {@code off}; unset, the options of the URL decide. */
    public static final String TLS = "LONGRUN_STORE_TLS";

    /** A file of certificates in PEM form, one of which the server's must go back to; unset, those that Java trusts. */
    public static final String CERTIFICATES = "LONGRUN_STORE_CERTIFICATES";

    /** What the URL of a server looks like, after "should be". */
    public static final String URL_FORM = "like jdbc:mariadb://HOST:3306/DATABASE or jdbc:mysql://HOST:3306/DATABASE";

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

    /** A URL, whether it can be understood or not, without what stands where user, password and options do. */
    public static String shown(String url) {
        return ServerUrl.shown(url);
    }

    /** The database the environment names, else the embedded one in a folder. */
    public static StoreConfig of(Path folder, Map<String, String> environment) {
        return environment.getOrDefault(URL, "").isBlank() ? embedded(folder) : of(environment);
    }

    /**
     * The database on a server that the environment names.
     *
     * @throws longrun.workout.port.StoreException if it names none, or not so that it can be understood
     */
    public static StoreConfig of(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        StoreConfig config = server(url, environment.getOrDefault(USER, ""), PasswordFile.password(environment));
        Place.Server server = (Place.Server) config.place;
        return new StoreConfig(
                Tls.read(environment.getOrDefault(TLS, ""), environment.getOrDefault(CERTIFICATES, ""))
                        .secured(server),
                config.busyTimeout,
                config.poolSize);
    }

    public StoreConfig withBusyTimeout(Duration timeout) {
        return new StoreConfig(place, timeout, poolSize);
    }

    public StoreConfig withPoolSize(int connections) {
        return new StoreConfig(place, busyTimeout, connections);
    }
}
