package longrun.acceptance.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Exports of any length, as MapMyRun would write them. */
final class LargeExport {
    private static final String HEADER = "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),"
            + "Distance (mi),Workout Time (seconds),Avg Pace (min/mi),Max Pace,Avg Speed (mi/h),Max Speed,"
            + "Avg Heart Rate,Steps,Notes,Source,Link\n";

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final int DAYS = 5000;

    private LargeExport() {}

    /** Runs with ids from {@code first} on. */
    static Path write(Path file, int first, int rows, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int id = first; id < first + rows; id++) {
                String date = FIRST.plusDays(random.nextInt(DAYS)).toString();
                int hundredths = 100 + random.nextInt(900);
                int seconds = hundredths * (5 + random.nextInt(6));
                out.write(date + "," + date + ",Run," + hundredths + "," + hundredths / 100.0 + "," + seconds
                        + ",0,0,0,0," + (120 + random.nextInt(50)) + "," + hundredths * 20
                        + ",b'Morning run past the mill',Map My Fitness MapMyRun Android,"
                        + "http://www.mapmyfitness.com/workout/" + id + "\n");
            }
        }
        return file;
    }
}
