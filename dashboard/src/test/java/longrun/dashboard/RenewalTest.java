package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import longrun.workout.quantity.Pace;
import org.junit.jupiter.api.Test;

class RenewalTest {
    @Test
    void anImportByAnotherHandShowsWithoutARestart() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(opened.page("/").headline()).isEqualTo("No workouts yet");
            opened.add(Csv.of("2025-10-01,Run,3,1500,,\n"));
            Duration first =
                    Renewal.await(opened, "/workouts", page -> page.headline().equals("1 workout on 1 Oct 2025"));
            opened.add(Csv.of("2025-10-02,Run,3,1500,,\n"));
            Duration second = Renewal.await(
                    opened, "/workouts", page -> page.headline().equals("2 workouts, 1 Oct 2025 to 2 Oct 2025"));
            System.out.printf("[pages] an import shows after %d and %d ms%n", first.toMillis(), second.toMillis());
            assertThat(first).isLessThan(Duration.ofSeconds(3));
            assertThat(second).isLessThan(Duration.ofSeconds(3));
        }
    }

    /** Six runs at about 13:30 /mi: a model by which walks begin at 10:30 takes them for walks. */
    @Test
    void anAcceptedModelLabelsThePages() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int day = 1; day <= 6; day++) {
            rows.append("2025-10-0")
                    .append(day)
                    .append(",Run,")
                    .append(2 - day / 100.0)
                    .append(",1590,,\n");
        }
        try (Opened opened = Opened.with(Csv.of(rows.toString()))) {
            assertThat(Page.of(opened.get("/workouts?label=pup_walk")).headline())
                    .doesNotContain("6 workouts");
            LabelParameters strict =
                    new LabelParameters(3, 6, 1, Pace.ofMinutesPerMile(10), Pace.ofMinutesPerMile(10.5), 0.6, 4);
            History history = opened.store.history(Athlete.DEFAULT);
            opened.models.accept(Athlete.DEFAULT, new LabelTrainer(strict).train(history), Instant.EPOCH);

            Renewal.await(
                    opened, "/workouts?label=pup_walk", page -> page.headline().startsWith("6 workouts"));
        }
    }
}
