package longrun.insight.model;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntPredicate;
import longrun.insight.Diary;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Source;
import org.jspecify.annotations.Nullable;

/** A slow jogger whose jogs and strolls overlap in pace and differ in length, all logged as runs, a workout a day. */
final class Jogger {
    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private Jogger() {}

    static Label truth(int day) {
        return day % 2 == 0 ? Label.REAL_RUN : Label.PUP_WALK;
    }

    /** So many days, of which she corrected each so many-th. */
    static Diary days(int days, int each) {
        return days(days, 11, day -> day % each == 0);
    }

    /** Of another year's chance. */
    static Diary days(int days, long seed, IntPredicate corrected) {
        Random random = new Random(seed);
        Diary diary = new Diary();
        for (int day = 0; day < days; day++) {
            boolean jog = truth(day) == Label.REAL_RUN;
            double metres = (jog ? 6400 : 2100) * Math.exp(0.3 * random.nextGaussian());
            double pace = (jog ? 530 : 560) * Math.exp(0.08 * random.nextGaussian());
            say(diary, day, metres, pace, corrected.test(day) ? truth(day) : null);
        }
        return diary;
    }

    private static void say(Diary diary, int day, double metres, double pace, @Nullable Label said) {
        diary.add(
                FIRST.plusDays(day),
                Activity.RUN,
                Source.MAPMYRUN,
                metres,
                pace * metres / 1000,
                Overlay.NONE.withLabel(said));
    }
}
