package longrun.acceptance.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/** Exports of as many workouts as a test wants. */
final class Export {
    private static final String HEADER =
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),"
                    + "Avg Pace (min/mi),Max Pace,Avg Speed (mi/h),Max Speed,Avg Heart Rate,Steps,Notes,Source,Link\n";

    /** So that no workout lies in the future, and no two of a day are alike. */
    private static final int DAYS = 5000;

    private static final int SECONDS = 2999;

    private Export() {}

    /** Workouts from one to another, one a day until the days are over, each with an id of its own. */
    static byte[] days(int from, int to) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = from; i < to; i++) {
            String date = LocalDate.of(2010, 1, 1).plusDays(i % DAYS).toString();
            rows.append(date + "," + date + ",Run,0,3." + i % 10 + "," + (1700 + i % SECONDS) + ",0,0,0,0,,,,,"
                    + "http://www.mapmyfitness.com/workout/" + (1000 + i) + "\n");
        }
        return rows.toString().getBytes(UTF_8);
    }
}
