package longrun.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Small files of our own in MapMyRun's format. */
final class Csv {
    static final String HEADER = "Workout Date,Activity Type,Distance (mi),Workout Time (seconds),Notes,Link\n";

    private Csv() {}

    /** Lines under the header. */
    static String of(String lines) {
        return HEADER + lines;
    }

    /** So many workouts from 2006 on, runs and dog walks and now and then a ride, all plausible. */
    static List<Row> random(int count, long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate date = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7200));
            boolean run = random.nextBoolean();
            boolean ride = random.nextInt(20) == 0;
            double miles = ride ? 8 + random.nextInt(20) : run ? 2 + random.nextInt(8) : 1 + random.nextDouble();
            double minutes = ride ? 4 : run ? 8 + random.nextGaussian() * 0.6 : 21 + random.nextGaussian() * 1.5;
            String activity = ride ? "Bike Ride" : run || random.nextInt(4) > 0 ? "Run" : "Walk";
            rows.add(new Row(date, activity, miles, Math.round(minutes * 60 * miles), 1_000_000 + i));
        }
        return rows;
    }

    static String of(List<Row> rows) {
        StringBuilder text = new StringBuilder(HEADER);
        rows.forEach(row -> text.append(row.line()).append('\n'));
        return text.toString();
    }

    /** One workout as written. */
    record Row(LocalDate date, String activity, double miles, long seconds, long id) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s,%s,%.5f,%d,,http://www.mapmyfitness.com/workout/%d",
                    date,
                    activity,
                    miles,
                    seconds,
                    id);
        }
    }
}
