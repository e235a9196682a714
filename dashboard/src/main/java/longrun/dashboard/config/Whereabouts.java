package longrun.dashboard.config;

import java.util.Optional;

/**
 * What whoever opened the dashboard knows of it, for the page that tells.
 *
 * @param store where workouts are kept and in what, without anything secret
 * @param inbox the folder that files are taken from; empty if none is watched
 * @param version of the program
 */
public record Whereabouts(String store, Optional<String> inbox, String version) {
    /** Of a dashboard that keeps everything in memory. */
    public static final Whereabouts MEMORY = new Whereabouts("memory, and gone with it", Optional.empty(), "");

    public Whereabouts {
        if (store.isBlank()) {
            throw new IllegalArgumentException("workouts are kept somewhere: say where");
        }
    }
}
