package longrun.workout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workout is made of and part of; most exports tell nothing of it.
 *
 * @param whole the multisport workout this one is a leg of
 */
public record Parts(@Nullable WorkoutKey whole, List<Lap> laps, List<TrackPoint> track) {
    public static final Parts NONE = new Parts(null, List.of(), List.of());

    public Parts {
        laps = List.copyOf(laps);
        track = List.copyOf(track);
    }
}
