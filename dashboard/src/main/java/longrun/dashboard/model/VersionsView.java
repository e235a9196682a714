package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;

/**
 * Every version that was accepted.
 *
 * @param told which labels the workouts
 * @param action where another is put in use
 * @param automatic whether none is in use
 * @param compareAutomatic the page with what would change if none were
 * @param problem why there is nothing to compare with; empty if there is
 * @param compared what the one compared with the one in use would change
 */
public record VersionsView(
        String told,
        List<Version> versions,
        String action,
        boolean automatic,
        String compareAutomatic,
        String problem,
        Optional<Compared> compared) {
    public VersionsView {
        versions = List.copyOf(versions);
    }

    /** One version. */
    public record Version(
            String number,
            String value,
            String accepted,
            String trainedOn,
            String parameters,
            String labels,
            boolean inUse,
            String compareHref) {}

    /** A version by the side of what labels the workouts now. */
    public record Compared(String title, ChangesView changes) {}
}
