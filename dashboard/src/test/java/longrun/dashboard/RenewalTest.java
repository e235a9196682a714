package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
