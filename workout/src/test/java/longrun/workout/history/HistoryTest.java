package longrun.workout.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Fix;
import longrun.workout.Flag;
import longrun.workout.Measures;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.Workout;
import longrun.workout.WorkoutKey;
import longrun.workout.Workouts;
import longrun.workout.quantity.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryTest {
    private static final LocalDate CHOCO = LocalDate.of(2018, 6, 1);

    @Test
    void anEmptyHistoryHasNothing() {
        History history = History.empty();

        assertThat(history.size()).isZero();
        assertThat(history.rowOf(WorkoutKey.of(Source.MAPMYRUN, "1"))).isEmpty();
        assertThat(history.firstRowOnOrAfter(CHOCO)).isZero();
    }

    @Test
    void tellsAbsentFromZero() {
        History history = history(Workouts.on("1", CHOCO, Activity.RUN, 0, 30));

        assertThat(history.metres(0)).isNaN();
        assertThat(history.pace(0)).isNaN();
        assertThat(history.seconds(0)).isEqualTo(1800);
        assertThat(history.steps(0)).isNaN();
    }

    @Test
    void worksPaceOutFromDurationAndDistance() {
        assertThat(history(Workouts.on("1", CHOCO, Activity.RUN, 5, 25)).pace(0))
                .isCloseTo(300, within(1e-9));
    }

    @Test
    void hasFixedValuesBesideTheToldWhateverTheOrder() {
        Workout later = Workouts.on("1", CHOCO.plusDays(1), Activity.RUN, 100, 10);
        Workout sooner = Workouts.on("2", CHOCO, Activity.RUN, 5, 25);
        Fix fix = new Fix(Distance.ofKilometres(2), null);
        History history = history(new Workout(later.sighting(), Overlay.NONE.withFix(fix)), sooner);

        assertThat(history.toldMetres(0)).isEqualTo(history.metres(0)).isEqualTo(5000);
        assertThat(history.toldMetres(1)).isEqualTo(100_000);
        assertThat(history.metres(1)).isEqualTo(2000);
        assertThat(history.toldSeconds(1)).isEqualTo(history.seconds(1)).isEqualTo(600);
        assertThat(history.pace(1)).isEqualTo(300);
        assertThat(history.isPlausible(1)).isTrue();
    }

    @Test
    void carriesTheFlagsOfAnImplausibleWorkout() {
        History history =
                history(Workouts.on("1", CHOCO, Activity.RUN, 100, 10), Workouts.on("2", CHOCO, Activity.RUN, 5, 25));

        assertThat(history.flags(0)).containsExactly(Flag.TOO_FAST, Flag.TOO_FAR);
        assertThat(history.isPlausible(0)).isFalse();
        assertThat(history.flags(1)).isEmpty();
        assertThat(history.isPlausible(1)).isTrue();
    }

    @Test
    void ordersByDateThenTimeThenKey() {
        History history = history(
                at("9", CHOCO.atTime(18, 0)),
                at("8", CHOCO.atTime(7, 30)),
                Workouts.on("10", CHOCO, Activity.RUN, 5, 25),
                Workouts.on("7", CHOCO, Activity.RUN, 5, 25),
                Workouts.on("99", CHOCO.minusDays(1), Activity.RUN, 5, 25));

        assertThat(IntStream.range(0, 5).mapToObj(row -> history.key(row).text()))
                .containsExactly("mapmyrun:99", "mapmyrun:7", "mapmyrun:10", "mapmyrun:8", "mapmyrun:9");
        assertThat(history.secondOfDay(1)).isEqualTo(-1);
        assertThat(history.secondOfDay(3)).isEqualTo(7 * 3600 + 1800);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsEveryWorkoutByItsKeyAndDateWhateverTheOrderOfAdding(long seed) {
        Random random = new Random(seed);
        List<Workout> workouts = new ArrayList<>();
        for (int id = 0; id < 1 + random.nextInt(3000); id++) {
            LocalDate date = CHOCO.plusDays(random.nextInt(4000));
            workouts.add(Workouts.on("id" + id, date, Activity.RUN, 1 + random.nextInt(20), 30));
        }
        History history = history(workouts.toArray(Workout[]::new));
        Collections.shuffle(workouts, random);
        History shuffled = history(workouts.toArray(Workout[]::new));

        for (Workout workout : workouts) {
            int row = history.rowOf(workout.key()).orElseThrow();
            assertThat(history.date(row)).isEqualTo(workout.started().date());
            assertThat(shuffled.rowOf(workout.key())).hasValue(row);
            int first = history.firstRowOnOrAfter(history.date(row));
            assertThat(history.date(first)).isEqualTo(history.date(row));
            assertThat(first == 0 || history.date(first - 1).isBefore(history.date(row)))
                    .isTrue();
        }
        assertThat(history.rowOf(WorkoutKey.of(Source.MAPMYRUN, "none"))).isEmpty();
    }

    private static Workout at(String id, LocalDateTime time) {
        return Workouts.with(id, new Started.AtLocalTime(time), Activity.RUN, Measures.NONE, "");
    }

    private static History history(Workout... workouts) {
        History.Builder builder = History.builder(1);
        for (Workout workout : workouts) {
            builder.add(workout);
        }
        return builder.build();
    }
}
