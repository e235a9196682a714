package longrun.source.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import longrun.workout.Measures;
import longrun.workout.Started;
import longrun.workout.Workout;

/** What a row really tells, in metres, seconds, kilocalories and metres a second; NaN where it tells nothing. */
record Truth(
        LocalDate date,
        double metres,
        double seconds,
        double kilocalories,
        double steps,
        double heartRate,
        double maximumSpeed) {
    /** Metric exports have 16 digits, imperial ones six; conversions of the mutations lose none of them. */
    private static final double ROUNDING = 1e-6;

    /** Of a row that names another unit of distance; without a maximum speed, which may have taken its unit from there. */
    Truth scaled(double factor) {
        return new Truth(date, metres * factor, seconds, kilocalories, steps, heartRate, Double.NaN);
    }

    boolean isWorkout() {
        return !Double.isNaN(metres) || !Double.isNaN(seconds);
    }

    /** What is silently wrong: a value that is another than the true one, or also one that is missing. */
    List<String> errors(Workout workout, Loss allowed) {
        List<String> errors = new ArrayList<>();
        if (!workout.started().equals(new Started.OnDate(date))) {
            errors.add("on " + workout.started() + ", not " + date);
        }
        Measures measures = workout.measures();
        compare(
                "m",
                metres,
                measures.distance() == null ? Double.NaN : measures.distance().metres(),
                errors,
                allowed);
        compare(
                "s",
                seconds,
                measures.duration() == null ? Double.NaN : measures.duration().toNanos() / 1e9,
                errors,
                allowed);
        compare(
                "kcal",
                kilocalories,
                measures.energy() == null ? Double.NaN : measures.energy().kilocalories(),
                errors,
                allowed);
        compare("steps", steps, measures.steps() == null ? Double.NaN : measures.steps(), errors, allowed);
        compare(
                "beats a minute",
                heartRate,
                measures.averageHeartRate() == null
                        ? Double.NaN
                        : measures.averageHeartRate().beatsPerMinute(),
                errors,
                allowed);
        compare(
                "m/s at most",
                maximumSpeed,
                measures.maximumSpeed() == null
                        ? Double.NaN
                        : measures.maximumSpeed().metresPerSecond(),
                errors,
                allowed);
        return errors;
    }

    private static void compare(String unit, double truth, double read, List<String> errors, Loss allowed) {
        boolean missing = Double.isNaN(read) && (Double.isNaN(truth) || allowed == Loss.SOME);
        if (!missing && !(Math.abs(read - truth) <= ROUNDING * Math.abs(truth))) {
            errors.add(read + " " + unit + ", not " + truth);
        }
    }

    /** Zero means that nothing is known. */
    static double positive(OptionalDouble number) {
        double value = number.orElse(Double.NaN);
        return value > 0 ? value : Double.NaN;
    }
}
