package longrun.insight.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import longrun.insight.Diary;
import longrun.workout.Activity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseFinderTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate ODD = FIRST.plusDays(100);

    /** Runs of about 5 km at about 5:30, walks of about 2.5 km at about 13:00, and rides at about 20 km/h. */
    private static Diary habits() {
        Diary diary = new Diary();
        for (int day = 0; day < 40; day++) {
            diary.run(FIRST.plusDays(2L * day), 5000 * wave(day), 330 * wave(day + 3));
            diary.run(FIRST.plusDays(2L * day + 1), 2500 * wave(day), 780 * wave(day + 5));
            diary.add(FIRST.plusDays(2L * day), Activity.RIDE, 30_000 * wave(day), 5400 * wave(day + 2));
        }
        return diary;
    }

    private static double wave(int place) {
        return 0.92 + 0.01 * (place * 7 % 17);
    }

    private static Cause cause(Activity activity, double metres, double seconds) {
        Anomalies found = AnomalyFinder.find(
                        habits().add(ODD, activity, metres, seconds).evidence(ODD), AnomalyParameters.DEFAULT)
                .found()
                .orElseThrow();
        assertThat(found.all()).extracting(Anomaly::date).containsExactly(ODD);
        return found.all().get(0).cause();
    }

    @ParameterizedTest
    @CsvSource({
        "a run of 5 km written as 5 mi,        RUN, 8046.72, 1650, UNIT_SWAPPED",
        "a run of 5 km written as 5000 km,     RUN, 5000000, 1650, UNIT_SWAPPED",
        "a run of 5 km written as 5 m,         RUN, 5, 1650, UNIT_SWAPPED",
        "27:30 read as hours and minutes,      RUN, 5000, 99000, UNIT_SWAPPED",
        "27:30 read as seconds,                RUN, 5000, 27.5, UNIT_SWAPPED",
        "a run stopped the next morning,       RUN, 5000, 50000, CLOCK_LEFT_RUNNING",
        "a walk stopped at bedtime,            RUN, 2500, 20000, CLOCK_LEFT_RUNNING",
        "54 years,                             RUN, 1078, 1704734892, CLOCK_LEFT_RUNNING",
        "a walk with a coffee,                 RUN, 2500, 4400, PAUSED",
        "a run of which the clock missed a third, RUN, 5000, 1100, CLOCK_STOPPED",
        "a ride logged as a run,               RUN, 30000, 5400, WRONG_ACTIVITY",
        "a walk logged as a ride,              RIDE, 2500, 1950, WRONG_ACTIVITY",
        "a run logged as a ride,               RIDE, 5000, 1650, WRONG_ACTIVITY",
        "a run through the next county,        RUN, 70000, 1650, GPS_JUMP",
        "a walk of which the map shows 60 m,   RUN, 60, 1950, GPS_LOST",
        "a half marathon,                      RUN, 21097, 7200, EXCEPTIONAL",
        "a walk to the corner,                 RUN, 600, 470, EXCEPTIONAL",
        "a race,                               RUN, 5000, 1290, EXCEPTIONAL"
    })
    void namesTheLikeliest(String story, Activity activity, double metres, double seconds, Cause.What likely) {
        assertThat(cause(activity, metres, seconds).what()).as(story).isEqualTo(likely);
    }

    @Test
    void tellsWhatWouldBeNormal() {
        Cause swapped = cause(Activity.RUN, 8046.72, 1650);
        assertThat(((Cause.UnitSwapped) swapped).swap()).isEqualTo(Swap.KILOMETRES_READ_AS_MILES);
        assertThat(swapped.normal().metres()).isCloseTo(5000, within(1e-6));
        assertThat(swapped.normal().seconds()).isEqualTo(1650);

        Cause running = cause(Activity.RUN, 5000, 50_000);
        assertThat(running.normal().metres()).isEqualTo(5000);
        assertThat(running.normal().seconds()).isCloseTo(1650, within(10.0));
        assertThat(((Cause.ClockLeftRunning) running).tooMany()).isCloseTo(48_350, within(10.0));

        Cause lost = cause(Activity.RUN, 60, 1950);
        assertThat(lost.normal().seconds()).isEqualTo(1950);
        assertThat(lost.normal().metres()).isCloseTo(2500, within(20.0));

        assertThat(((Cause.WrongActivity) cause(Activity.RUN, 30_000, 5400)).likelier())
                .isEqualTo(Activity.RIDE);
        assertThat(((Cause.WrongActivity) cause(Activity.RIDE, 2500, 1950)).likelier())
                .isEqualTo(Activity.WALK);
        assertThat(((Cause.WrongActivity) cause(Activity.RIDE, 5000, 1650)).likelier())
                .isEqualTo(Activity.RUN);
    }

    @Test
    void needsNoPaceToNameACause() {
        assertThat(cause(Activity.RUN, 120_000, Double.NaN)).isInstanceOf(Cause.GpsJump.class);
        assertThat(cause(Activity.RIDE, Double.NaN, 200_000)).isInstanceOf(Cause.ClockLeftRunning.class);
        assertThat(cause(Activity.RIDE, Double.NaN, 14_000)).isInstanceOf(Cause.Exceptional.class);
    }
}
