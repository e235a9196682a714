package longrun.workout.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.Workouts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LensTest {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private final History history = History.builder(1)
            .add(Workouts.on("1", DAY.minusDays(1), Activity.RUN, 5, 25))
            .add(Workouts.on("2", DAY, Activity.RUN, 2, 30))
            .add(Workouts.on("3", DAY, Activity.RIDE, 20, 60))
            .add(Workouts.on("4", DAY.plusDays(1), Activity.RUN, 900, 1))
            .build();

    @Test
    void letsEverythingThroughByDefault() {
        assertThat(Lens.ALL.select(history, this::label).rows()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void includesBothOfItsDays() {
        assertThat(rows(Lens.ALL.withDates(DAY, DAY))).containsExactly(1, 2);
        assertThat(rows(Lens.ALL.withDates(DAY, null))).containsExactly(1, 2, 3);
        assertThat(rows(Lens.ALL.withDates(null, DAY.minusDays(1)))).containsExactly(0);
        assertThat(rows(Lens.ALL.withDates(DAY.plusYears(9), null))).isEmpty();
    }

    @Test
    void leavesRidesInWhenOutliersAreLeftOut() {
        assertThat(rows(Lens.ALL.withLabel(LabelFilter.NOT_OUTLIER))).containsExactly(0, 1, 2);
        assertThat(rows(Lens.ALL.withLabel(LabelFilter.PUP_WALK))).containsExactly(1);
        assertThat(rows(Lens.ALL.withLabel(LabelFilter.OUTLIER))).containsExactly(3);
    }

    @Test
    void letsThroughWhatTheAthleteSaysWasReal() {
        Overlay real = Overlay.NONE.withStanding(Overlay.Standing.CONFIRMED);
        History history = History.builder(1)
                .add(new Workout(Workouts.on("1", DAY, Activity.RUN, 5, 25).sighting(), real))
                .build();
        assertThat(Lens.ALL.select(history, row -> Label.REAL_RUN).size()).isOne();
        assertThat(Selection.everything(history).size()).isOne();
    }

    @Test
    void leavesOutWhatTheAthleteLeftOutUnlessAskedForJustThat() {
        Overlay out = Overlay.NONE.withStanding(Overlay.Standing.EXCLUDED);
        History some = History.builder(1)
                .add(Workouts.on("1", DAY, Activity.RUN, 5, 25))
                .add(new Workout(Workouts.on("2", DAY, Activity.RUN, 5, 25).sighting(), out))
                .build();

        for (LabelFilter filter : LabelFilter.values()) {
            List<Integer> rows = Lens.ALL
                    .withLabel(filter)
                    .select(some, row -> Label.REAL_RUN)
                    .rows()
                    .boxed()
                    .toList();
            assertThat(rows)
                    .as(filter.name())
                    .isEqualTo(
                            switch (filter) {
                                case EVERYTHING, NOT_OUTLIER, REAL_RUN -> List.of(0);
                                case EXCLUDED -> List.of(1);
                                case PUP_WALK, MIXED, OUTLIER -> List.of();
                            });
        }
        assertThat(Selection.everything(some).rows()).containsExactly(0);
    }

    @Test
    void choosesActivitiesAndSources() {
        assertThat(rows(new Lens(null, null, LabelFilter.EVERYTHING, Set.of(Activity.RIDE), Set.of())))
                .containsExactly(2);
        assertThat(rows(new Lens(null, null, LabelFilter.EVERYTHING, Set.of(), Set.of(new Source("strava")))))
                .isEmpty();
    }

    @Test
    void refusesDatesInTheWrongOrder() {
        assertThatThrownBy(() -> Lens.ALL.withDates(DAY, DAY.minusDays(1))).hasMessageContaining("is after");
    }

    private List<Integer> rows(Lens lens) {
        return lens.select(history, this::label).rows().boxed().toList();
    }

    private @Nullable Label label(int row) {
        Label[] labels = {Label.REAL_RUN, Label.PUP_WALK, null, Label.OUTLIER};
        return labels[row];
    }
}
