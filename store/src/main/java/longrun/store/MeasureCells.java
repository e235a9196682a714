package longrun.store;

import java.sql.SQLException;
import java.time.Duration;
import longrun.workout.Measures;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Elevation;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import longrun.workout.quantity.Speed;
import org.jspecify.annotations.Nullable;

/** The measures of a workout or lap, absent ones as null. */
final class MeasureCells {
    private MeasureCells() {}

    static void set(Sql sql, Measures measures) throws SQLException {
        Distance distance = measures.distance();
        Energy energy = measures.energy();
        HeartRate heartRate = measures.averageHeartRate();
        Speed speed = measures.maximumSpeed();
        Elevation climb = measures.climb();
        sql.number("distance_m", distance == null ? null : distance.metres())
                .number("duration_s", seconds(measures.duration()))
                .number("elapsed_s", seconds(measures.elapsed()))
                .number("energy_kcal", energy == null ? null : energy.kilocalories())
                .whole("steps", measures.steps())
                .number("heart_rate_bpm", heartRate == null ? null : heartRate.beatsPerMinute())
                .number("max_speed_m_per_s", speed == null ? null : speed.metresPerSecond())
                .number("climb_m", climb == null ? null : climb.metres());
    }

    static Measures read(Cells cells) throws SQLException {
        return new Measures(
                cells.quantity(Distance::new),
                cells.quantity(Durations::ofSeconds),
                cells.quantity(Durations::ofSeconds),
                cells.quantity(Energy::new),
                cells.whole(),
                cells.quantity(HeartRate::new),
                cells.quantity(Speed::new),
                cells.quantity(Elevation::new));
    }

    /** Those that a history holds. */
    static Measures readOfHistory(Cells cells) throws SQLException {
        return new Measures(
                cells.quantity(Distance::new),
                cells.quantity(Durations::ofSeconds),
                null,
                cells.quantity(Energy::new),
                cells.whole(),
                cells.quantity(HeartRate::new),
                null,
                null);
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : Durations.seconds(duration);
    }
}
