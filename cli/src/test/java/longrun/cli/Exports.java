package longrun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files as MapMyRun exports them. */
final class Exports {
    private static final String HEADER =
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),"
                    + "Avg Pace (min/mi),Max Pace,Avg Speed (mi/h),Max Speed,Avg Heart Rate,Steps,Notes,Source,Link\n";

    private Exports() {}

    /** A run, a ride, a walk of implausible length, and a row that says nothing. */
    static Path mixed(Path folder) throws IOException {
        return write(
                folder.resolve("mixed.csv"),
                row("Oct. 7, 2025", "Run", "3.1", "1740", "11")
                        + row("Oct. 6, 2025", "Bike Ride", "12", "3600", "12")
                        + row("Sept. 5, 2025", "Walk", "80", "86300", "13")
                        + row("Sept. 4, 2025", "Run", "0", "0", "14"));
    }

    /** The run of {@link #mixed} with another distance. */
    static Path corrected(Path folder) throws IOException {
        return write(folder.resolve("corrected.csv"), row("Oct. 7, 2025", "Run", "3.4", "1740", "11"));
    }

    static Path write(Path file, String rows) throws IOException {
        return Files.writeString(file, HEADER + rows);
    }

    static String row(String date, String activity, String miles, String seconds, String id) {
        return "\"" + date + "\",\"" + date + "\"," + activity + ",0," + miles + "," + seconds + ",0,0,0,0,,,,,"
                + "http://www.mapmyfitness.com/workout/" + id + "\n";
    }
}
