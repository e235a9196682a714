package longrun.dashboard.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import longrun.workout.Athlete;

/**
 * How the dashboard is served. Until Longrun has accounts, whoever reaches it reads everything: it listens on the
 * loopback alone, unless the operator says that a proxy stands before it.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param behindProxy another address than the loopback is meant, and the proxy answers for who gets in
 * @param demo whether the history is the made-up one
 * @param patience how long a page waits for what it could show later
 */
public record DashboardConfig(
        String host,
        int port,
        boolean behindProxy,
        Athlete athlete,
        boolean demo,
        UploadLimits uploads,
        Whereabouts whereabouts,
        Duration patience) {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 8080;

    /** Short of what a reader notices; most that is not at hand is found by then. */
    public static final Duration DEFAULT_PATIENCE = Duration.ofMillis(40);

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException with what would be right, if the port is none, the host is unknown, or it is not
     *     the loopback and no proxy was spoken of
     */
    public DashboardConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " does not exist: choose one from 0 to 65535");
        }
        if (!behindProxy && !isLoopback(host)) {
            throw new IllegalArgumentException("host " + host + " can be reached by others, and Longrun has no accounts"
                    + " yet: use " + DEFAULT_HOST + ", or say --behind-proxy if a proxy that asks for a password stands"
                    + " before it");
        }
    }

    /** Of a dashboard that keeps everything in memory. */
    public DashboardConfig(
            String host, int port, boolean behindProxy, Athlete athlete, boolean demo, UploadLimits uploads) {
        this(host, port, behindProxy, athlete, demo, uploads, Whereabouts.MEMORY, DEFAULT_PATIENCE);
    }

    /** The same on a store that is elsewhere. */
    public DashboardConfig with(Whereabouts other) {
        return new DashboardConfig(host, port, behindProxy, athlete, demo, uploads, other, patience);
    }

    /** The same with more or less patience. */
    public DashboardConfig with(Duration other) {
        return new DashboardConfig(host, port, behindProxy, athlete, demo, uploads, whereabouts, other);
    }

    /** With the usual limits of an upload. */
    public DashboardConfig(String host, int port, boolean behindProxy, Athlete athlete, boolean demo) {
        this(host, port, behindProxy, athlete, demo, UploadLimits.DEFAULT);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("host " + host + " is not known: use " + DEFAULT_HOST, e);
        }
    }
}
