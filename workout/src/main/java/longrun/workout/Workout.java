package longrun.workout;

import java.util.List;

/**
 * One recorded session by one athlete: what Longrun believes of it. Its values are those of its newest believed
 * sighting; what the athlete herself says lies on top of them.
 */
public record Workout(Sighting sighting, Overlay overlay) {
    /** Of which the athlete says nothing. */
    public Workout(Sighting sighting) {
        this(sighting, Overlay.NONE);
    }

    public WorkoutKey key() {
        return sighting.key();
    }

    public Started started() {
        return sighting.started();
    }

    public Activity activity() {
        return sighting.activity();
    }

    /** As the athlete fixed them; {@link #sighting} has them as told. */
    public Measures measures() {
        return overlay.fix().on(sighting.measures());
    }

    /** Why its values cannot be true; empty for a plausible workout, and for one that the athlete says was real. */
    public List<Flag> flags() {
        return overlay.isConfirmed() ? List.of() : Plausibility.flags(activity(), measures());
    }
}
