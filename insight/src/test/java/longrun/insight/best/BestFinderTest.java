package longrun.insight.best;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.Diary;
import longrun.insight.best.Best.In;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.Source;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

class BestFinderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final List<Double> AT_LEAST = List.of(5000.0, 10_000.0, 21_000.0);

    /** Runs on each first days, dog walks, a ride, and what cannot be true or was left out. */
    private static Diary diary() {
        return new Diary()
                .run(DAY, 3000, 290)
                .run(DAY.plusDays(1), 5000, 300)
                .run(DAY.plusDays(2), 5000, 300)
                .run(DAY.plusDays(3), 9000, 310)
                .run(DAY.plusDays(4), 12_000, 330)
                .run(DAY.plusDays(5), 10_000, 400)
                .walk(DAY.plusDays(6))
                .add(DAY.plusDays(7), Activity.RIDE, 50_000, 7200)
                .run(DAY.plusDays(8), 200_000, 300)
                .add(
                        DAY.plusDays(9),
                        Activity.RUN,
                        Source.MAPMYRUN,
                        11_000,
                        2750,
                        Overlay.NONE.withStanding(Standing.EXCLUDED));
    }

    @Test
    void findsTheBestOfEachLabelAndTheEarliestOfEquals() {
        assertThat(bests(Lens.ALL).stream().filter(best -> best.label() == Label.REAL_RUN))
                .extracting(best -> best.in() + " " + Math.round(best.atLeast()) + " " + best.date())
                .containsExactly(
                        "DISTANCE 0 2025-10-05",
                        "DURATION 0 2025-10-06",
                        "PACE 5000 2025-10-02",
                        "PACE 10000 2025-10-05");
        assertThat(bests(Lens.ALL).stream().filter(best -> best.label() == Label.PUP_WALK))
                .extracting(Best::in)
                .containsExactly(In.DISTANCE, In.DURATION);
    }

    @Test
    void seesThroughTheLens() {
        Lens early = Lens.ALL.withDates(null, DAY.plusDays(3));
        assertThat(bests(early))
                .extracting(best -> best.in() + " " + best.date())
                .containsExactly("DISTANCE 2025-10-04", "DURATION 2025-10-04", "PACE 2025-10-02");
        assertThat(bests(Lens.ALL.withLabel(LabelFilter.PUP_WALK)))
                .extracting(Best::label)
                .containsOnly(Label.PUP_WALK);
    }

    @Test
    void needsAWorkoutOnFoot() {
        assertThat(BestFinder.find(new Diary().evidence(DAY), AT_LEAST))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0));
        assertThat(BestFinder.find(
                        new Diary().add(DAY, Activity.RIDE, 20_000, 3600).evidence(DAY), AT_LEAST))
                .isEqualTo(Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0));
    }

    private static List<Best> bests(Lens lens) {
        return BestFinder.find(diary().evidence(lens, DAY.plusDays(20)), AT_LEAST)
                .found()
                .orElseThrow()
                .all();
    }
}
