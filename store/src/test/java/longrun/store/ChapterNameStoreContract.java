package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.workout.Athlete;
import longrun.workout.ChapterName;
import longrun.workout.port.ChapterNameStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of chapters' names does. */
abstract class ChapterNameStoreContract {
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 2, 29);
    private static final ChapterName CHOCO =
            new ChapterName(LocalDate.of(2019, 6, 15), "Choco, and the woods \ud83d\udc36");

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract ChapterNameStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    @Test
    void knowsNoNamesOfAnAthleteItNeverMet() {
        assertThat(store().chapterNames(athlete)).isEmpty();
    }

    @Test
    void keepsNamesInTheOrderOfTheirDays() {
        ChapterName last = new ChapterName(LAST.plusYears(1), "a");
        ChapterName old = new ChapterName(LocalDate.of(-1, 1, 1), "Marathon");
        for (ChapterName name : new ChapterName[] {last, CHOCO, old}) {
            store().nameChapter(athlete, name.day(), name.day(), name);
        }

        assertThat(store().chapterNames(athlete)).containsExactly(old, CHOCO, last);
        assertThat(workouts().revision(athlete)).isEqualTo(3);
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void hangsANameInPlaceOfThoseOfTheSameDays() {
        ChapterName outside = new ChapterName(LAST.plusDays(1), "Moved");
        store().nameChapter(athlete, FIRST, FIRST, new ChapterName(FIRST, "one"));
        store().nameChapter(athlete, LAST, LAST, new ChapterName(LAST, "other"));
        store().nameChapter(athlete, outside.day(), outside.day(), outside);

        store().nameChapter(athlete, FIRST, LAST, CHOCO);

        assertThat(store().chapterNames(athlete)).containsExactly(CHOCO, outside);
        assertThat(workouts().revision(athlete)).isEqualTo(4);
    }

    @Test
    void keepsOneNameOnADay() {
        store().nameChapter(athlete, FIRST, LAST, CHOCO);
        ChapterName again = new ChapterName(CHOCO.day(), "choco");

        store().nameChapter(athlete, LAST, LAST, again);

        assertThat(store().chapterNames(athlete)).containsExactly(again);
    }

    @Test
    void raisesTheRevisionOnceForTheSameNameTwice() {
        store().nameChapter(athlete, FIRST, LAST, CHOCO);
        store().nameChapter(athlete, FIRST, LAST, CHOCO);

        assertThat(workouts().revision(athlete)).isOne();
    }

    @Test
    void forgetsTheNamesOfSomeDays() {
        store().nameChapter(athlete, FIRST, LAST, CHOCO);

        store().forgetChapterNames(athlete, FIRST, FIRST);
        assertThat(store().chapterNames(athlete)).containsExactly(CHOCO);
        assertThat(workouts().revision(athlete)).isOne();

        store().forgetChapterNames(athlete, FIRST, LAST);
        assertThat(store().chapterNames(athlete)).isEmpty();
        assertThat(workouts().revision(athlete)).isEqualTo(2);
    }

    @Test
    void makesNoAthleteByForgetting() {
        store().forgetChapterNames(athlete, FIRST, LAST);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }

    @Test
    void keepsAthletesApart() {
        store().nameChapter(athlete, FIRST, LAST, CHOCO);

        assertThat(store().chapterNames(WorkoutStoreContract.newAthlete())).isEmpty();
    }
}
