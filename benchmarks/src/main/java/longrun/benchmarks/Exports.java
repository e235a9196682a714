package longrun.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.port.InMemoryStore;

/** A made-up workout history in MapMyRun's format, of any length. */
final class Exports {
    private static final String HEADER = "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),"
            + "Distance (mi),Workout Time (seconds),Avg Pace (min/mi),Max Pace,Avg Speed (mi/h),Max Speed,"
            + "Avg Heart Rate,Steps,Notes,Source,Link\n";

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int DAYS = 5000;
    private static final long SEED = 20_180_601L;

    private Exports() {}

    /** Half runs, half dog walks, all logged as runs. */
    static String csv(int rows) {
        Random random = new Random(SEED);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int id = 1; id <= rows; id++) {
            LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
            int hundredths = 100 + random.nextInt(500);
            int seconds = (int) (hundredths * (random.nextBoolean() ? 5.4 : 13) * random.nextDouble(0.85, 1.15));
            csv.append(date)
                    .append(',')
                    .append(date)
                    .append(",Run,")
                    .append(hundredths)
                    .append(',');
            csv.append(hundredths / 100.0).append(',').append(seconds).append(",0,0,0,0,,");
            csv.append(hundredths * 20).append(",b'Past the mill',Map My Fitness MapMyRun Android,");
            csv.append("http://www.mapmyfitness.com/workout/").append(id).append('\n');
        }
        return csv.toString();
    }

    /** A history of that many workouts, taken in as any export is. */
    static InMemoryStore store(int rows) {
        return store(csv(rows));
    }

    static InMemoryStore store(String csv) {
        InMemoryStore store = new InMemoryStore();
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        new Intake(store, Clock.systemUTC())
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(bytes),
                        "history.csv",
                        bytes.length,
                        Terms.CAREFUL,
                        Progress.NONE);
        return store;
    }
}
