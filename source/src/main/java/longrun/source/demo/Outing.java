package longrun.source.demo;

import java.time.LocalDate;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;

/** One row to be: what the athlete did, in miles and seconds; zero where the recording knows nothing. */
record Outing(LocalDate date, Kind kind, double miles, int seconds, String note) {
    static Outing atPace(LocalDate date, Kind kind, double miles, double minutesPerMile) {
        return new Outing(date, kind, miles, (int) Math.round(miles * minutesPerMile * 60), "");
    }

    /** What was done, the name MapMyRun was given for it, and the label that is true of it. */
    enum Kind {
        RUN("Run", Label.REAL_RUN),
        TREADMILL("Indoor Run / Jog", Label.REAL_RUN),
        DOG_WALK("Run", Label.PUP_WALK),
        RUN_WITH_DOG("Run", Label.MIXED),
        WALK("Walk", Label.PUP_WALK),
        HIKE("Hike", Label.PUP_WALK),
        RIDE("Bike Ride", null),
        INDOOR_RIDE("Indoor Bike Ride", null),
        SWIM("Swim", null),
        WEIGHTS("Weight Workout", null),
        MISHAP("Run", Label.OUTLIER),
        BLANK("Run", null);

        private final String declared;
        private final @Nullable Label label;

        Kind(String declared, @Nullable Label label) {
            this.declared = declared;
            this.label = label;
        }

        String declared() {
            return declared;
        }

        @Nullable
        Label label() {
            return label;
        }
    }
}
