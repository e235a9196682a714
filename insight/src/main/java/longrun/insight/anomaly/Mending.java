package longrun.insight.anomaly;

import longrun.workout.Fix;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;

/**
 * What a cause proposes to put right. A clock that was off leaves the distance as it is, a place that was off the duration;
 * another activity and what was truly exceptional have nothing to mend.
 */
public final class Mending {
    private Mending() {}

    /** The fix in whole metres and seconds; {@link Fix#NONE} where nothing is proposed, or its value is not known. */
    public static Fix proposed(Cause cause) {
        return switch (cause.what()) {
            case UNIT_SWAPPED ->
                cause instanceof Cause.UnitSwapped swapped && swapped.swap().quantity() == Quantity.DISTANCE
                        ? distance(cause.normal().metres())
                        : duration(cause.normal().seconds());
            case CLOCK_LEFT_RUNNING, PAUSED, CLOCK_STOPPED ->
                duration(cause.normal().seconds());
            case GPS_JUMP, GPS_LOST -> distance(cause.normal().metres());
            case WRONG_ACTIVITY, EXCEPTIONAL -> Fix.NONE;
        };
    }

    private static Fix distance(double metres) {
        double whole = Math.rint(metres);
        return whole > 0 ? Fix.NONE.withDistance(Distance.ofMetres(whole)) : Fix.NONE;
    }

    private static Fix duration(double seconds) {
        double whole = Math.rint(seconds);
        return whole > 0 ? Fix.NONE.withDuration(Durations.ofSeconds(whole)) : Fix.NONE;
    }
}
