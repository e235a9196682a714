package longrun.dashboard.frame;

import java.time.LocalDate;
import java.util.List;
import longrun.dashboard.snapshot.Snapshot;
import longrun.wording.QuantityText;
import longrun.workout.history.Lens;

/**
 * One request for a page about workouts.
 *
 * @param asOf the date the page looks from
 * @param problems what of the lens could not be understood; the lens is then as much as could
 */
public record Visit(
        Snapshot snapshot, Lens lens, LocalDate asOf, QuantityText quantities, Frame frame, List<String> problems) {
    public Visit {
        problems = List.copyOf(problems);
    }
}
