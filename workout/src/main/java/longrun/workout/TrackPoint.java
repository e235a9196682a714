package longrun.workout;

import org.jspecify.annotations.Nullable;

/**
 * One point of a workout's track.
 *
 * @param seconds since the start
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 * @param elevationMetres above sea level
 * @param heartRate in beats per minute
 */
public record TrackPoint(
        @Nullable Double seconds,
        double latitude,
        double longitude,
        @Nullable Double elevationMetres,
        @Nullable Double heartRate) {
    public TrackPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such place: " + latitude + ", " + longitude);
        }
    }
}
