package longrun.insight.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import longrun.insight.Diary;
import longrun.insight.brief.Remark.Subject;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Shortage;
import longrun.workout.Activity;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Test
    void needsAWorkout() {
        assertThat(BriefWriter.write(new Diary().evidence(TODAY), Grain.ISO_WEEK)
                        .shortage())
                .contains(new Shortage(Shortage.Of.WORKOUTS, 1, 0));
    }

    @Test
    void saysNothingOfASteadyLife() {
        Brief brief = write(steady(new Diary(), 0));
        assertThat(brief.remarks()).isEmpty();
        assertThat(brief.isQuiet()).isTrue();
        assertThat(brief.advice()).isEmpty();
    }

    @Test
    void saysThatThereWereFarFewerRuns() {
        Brief brief = write(steady(new Diary(), 20).run(TODAY));
        assertThat(brief.remarks()).anySatisfy(remark -> {
            assertThat(remark).isInstanceOf(Remark.Unusual.class);
            Remark.Unusual unusual = (Remark.Unusual) remark;
            assertThat(unusual.subject()).isEqualTo(Subject.RUNS);
            assertThat(unusual.metric()).isEqualTo(Metric.WORKOUTS);
            assertThat(unusual.isMore()).isFalse();
            assertThat(unusual.lens()).isEqualTo(Lens.ALL.withLabel(LabelFilter.REAL_RUN));
        });
    }

    @Test
    void tellsOfTheLongestPauseAndNeverAdvisesToEaseThen() {
        Brief brief = write(steady(new Diary(), 14));
        assertThat(brief.remarks()).anySatisfy(remark -> {
            assertThat(remark).isInstanceOf(Remark.Pause.class);
            assertThat(((Remark.Pause) remark).days()).isEqualTo(14);
            assertThat(((Remark.Pause) remark).longestBefore()).isEqualTo(1);
        });
        assertThat(brief.advice()).hasAtLeastOneElementOfType(Advice.BeginAgain.class);
        assertThat(brief.advice()).doesNotHaveAnyElementsOfTypes(Advice.Ease.class);
    }

    @Test
    void tellsOfTheLongestStreak() {
        Diary diary = steady(new Diary(), 0);
        for (int ago = 1; ago < 16; ago += 2) {
            diary.run(TODAY.minusDays(ago));
        }
        assertThat(write(diary).remarks()).anySatisfy(remark -> {
            assertThat(remark).isInstanceOf(Remark.LongStreak.class);
            assertThat(((Remark.LongStreak) remark).streak().length()).isEqualTo(17);
            assertThat(((Remark.LongStreak) remark).longestBefore()).isEqualTo(1);
        });
    }

    @Test
    void tellsOfTheLongestRunOfAYear() {
        Brief brief = write(steady(new Diary(), 0).run(TODAY.minusDays(2), 21_000, 335));
        assertThat(brief.remarks()).anySatisfy(remark -> {
            assertThat(remark).isInstanceOf(Remark.LongestRun.class);
            assertThat(((Remark.LongestRun) remark).metres()).isEqualTo(21_000);
            assertThat(((Remark.LongestRun) remark).longestBefore()).isEqualTo(5_000);
        });
    }

    @Test
    void asksToLookAtWhatCannotBeTrue() {
        Brief brief = write(steady(new Diary(), 0).add(TODAY, Activity.RUN, 900_000, 60));
        assertThat(brief.remarks()).hasAtLeastOneElementOfType(Remark.Doubtful.class);
        assertThat(brief.advice()).hasAtLeastOneElementOfType(Advice.LookAt.class);
    }

    @Test
    void advisesToEaseAfterAWeekOfFarMore() {
        Diary diary = steady(new Diary(), 0);
        for (int ago = 0; ago < 7; ago++) {
            diary.run(TODAY.minusDays(ago), 8_000, 330);
        }
        assertThat(write(diary).advice()).anySatisfy(advice -> {
            assertThat(advice).isInstanceOf(Advice.Ease.class);
            assertThat(((Advice.Ease) advice).metres()).isEqualTo(7 * 8_000 + 4 * 5_000);
        });
    }

    /**
     * Runs at random, on a third of all days, for three years. That one of them is the longest of a year is true all the
     * same; whatever else a brief says of them is chance.
     */
    @Test
    void seldomSaysAnythingOfNoise() {
        int spoken = 0;
        int briefs = 300;
        for (int seed = 0; seed < briefs; seed++) {
            Random random = new Random(seed);
            Diary diary = new Diary().run(TODAY).run(TODAY.minusDays(1100));
            for (int ago = 1; ago < 1100; ago++) {
                if (random.nextInt(3) == 0) {
                    diary.run(
                            TODAY.minusDays(ago),
                            5_000 * Math.exp(0.2 * random.nextGaussian()),
                            330 * Math.exp(0.05 * random.nextGaussian()));
                }
            }
            boolean isOfChance =
                    write(diary).remarks().stream().anyMatch(remark -> !(remark instanceof Remark.LongestRun));
            spoken += isOfChance ? 1 : 0;
        }
        System.out.println("of " + briefs + " briefs of noise, " + spoken + " say something of it");
        assertThat(spoken).isLessThanOrEqualTo(briefs * 6 / 100);
    }

    @Test
    void ranksBySurpriseAndHasSevenSentencesAtMost() {
        Diary diary = steady(new Diary(), 0);
        for (int ago = 0; ago < 15; ago++) {
            diary.run(TODAY.minusDays(ago), 30_000, 240)
                    .walk(TODAY.minusDays(ago))
                    .add(TODAY.minusDays(ago), Activity.RUN, 900_000, 60);
        }
        Brief brief = write(diary);
        assertThat(brief.remarks().size() + brief.advice().size()).isBetween(3, Brief.MOST_SENTENCES);
        assertThat(brief.remarks())
                .isSortedAccordingTo((one, other) -> Double.compare(other.surprise(), one.surprise()));
        assertThat(brief.remarks())
                .allSatisfy(remark -> assertThat(remark.surprise()).isFinite());
    }

    @Test
    void hasNoOpinionOnOneWorkoutNorOnManyOfOneDay() {
        assertThat(write(new Diary().run(TODAY)).isQuiet()).isTrue();
        Diary day = new Diary();
        for (int more = 0; more < 30; more++) {
            day.run(TODAY);
        }
        assertThat(write(day).isQuiet()).isTrue();
    }

    private static Brief write(Diary diary) {
        return BriefWriter.write(diary.evidence(TODAY), Grain.ISO_WEEK).found().orElseThrow();
    }

    /** A run every other day for two years, up to so many days ago. */
    private static Diary steady(Diary diary, int until) {
        for (int ago = 730; ago >= until; ago -= 2) {
            diary.run(TODAY.minusDays(ago));
        }
        return diary;
    }
}
