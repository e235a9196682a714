package longrun.source.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import longrun.workout.mapping.Unit;

/** How fast workouts would be if two columns were in these units: evidence of whether they are. */
final class Pace {
    /** In s/km: 30 km/h, which most rides stay below. */
    private static final double FASTEST = 120;

    /** In s/km: 2 km/h, a slow swim. */
    private static final double SLOWEST = 1800;

    /** In s/km: 60 km/h; the half of a table's workouts are never faster, whatever they are. */
    private static final double IMPOSSIBLY_FAST = 60;

    /** In s/km: 1 km/h. */
    private static final double IMPOSSIBLY_SLOW = 3600;

    private static final double METRES_PER_KILOMETRE = 1000;

    private Pace() {}

    /** In s/km; NaN where no row has both. */
    static double median(Guess distance, Unit distanceUnit, Guess duration, Unit durationUnit) {
        double[] paces = IntStream.range(0, distance.cells.size())
                .mapToDouble(row -> duration.kept(duration.cells.get(row), durationUnit)
                        / distance.kept(distance.cells.get(row), distanceUnit)
                        * METRES_PER_KILOMETRE)
                .filter(pace -> pace > 0 && pace < Double.POSITIVE_INFINITY)
                .sorted()
                .toArray();
        return middle(paces);
    }

    /** The lower of the two in the middle; NaN of none. */
    static double middle(double[] sorted) {
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) / 2];
    }

    static double middleOf(double[] numbers) {
        return middle(
                Arrays.stream(numbers).filter(number -> number > 0).sorted().toArray());
    }

    static boolean isPlausible(double pace) {
        return pace >= FASTEST && pace <= SLOWEST;
    }

    static boolean isImpossible(double pace) {
        return pace < IMPOSSIBLY_FAST || pace > IMPOSSIBLY_SLOW;
    }
}
