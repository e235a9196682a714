package longrun.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import longrun.acceptance.history.Kept;
import longrun.dashboard.Dashboard;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.demo.DemoHistory;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;

/** A history that a dashboard shows. */
final class Shown implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Path REAL = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun",
            "dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private final String name;
    private final Kept kept;
    private final Dashboard dashboard;

    /** However slow the machine, pages arrive complete. */
    private static final Duration WHOLE = Duration.ofSeconds(10);

    private Shown(String name, byte[] csv, Duration patience, Kept kept) {
        Stores stores = kept.stores();
        Outcome outcome = new Intake(stores.workouts(), CLOCK)
                .take(
                        Athlete.DEFAULT,
                        new ByteArrayInputStream(csv),
                        "workout_history.csv",
                        csv.length,
                        Terms.CAREFUL,
                        Progress.NONE);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        stores.events().add(Athlete.DEFAULT, DemoHistory.EVENT);
        DemoHistory.GOALS.forEach(goal -> stores.goals().set(Athlete.DEFAULT, goal));
        this.name = name;
        this.kept = kept;
        this.dashboard = Dashboard.open(
                new DashboardConfig(DashboardConfig.DEFAULT_HOST, 0, false, Athlete.DEFAULT, false).with(patience),
                stores,
                CLOCK);
    }

    static Shown demo() {
        return demo(WHOLE);
    }

    /** To a reader of some patience. */
    static Shown demo(Duration patience) {
        return demo(patience, Kept.inMemory());
    }

    static Shown demo(Kept kept) {
        return demo(WHOLE, kept);
    }

    private static Shown demo(Duration patience, Kept kept) {
        return new Shown("demo", DemoHistory.generate().csv().getBytes(StandardCharsets.UTF_8), patience, kept);
    }

    /** The real history; empty where the exports are not at hand. */
    static Optional<Shown> real() throws IOException {
        return real(Kept.inMemory());
    }

    static Optional<Shown> real(Kept kept) throws IOException {
        return Files.exists(REAL)
                ? Optional.of(new Shown("real", Files.readAllBytes(REAL), WHOLE, kept))
                : Optional.empty();
    }

    boolean isDemo() {
        return name.equals("demo");
    }

    String url() {
        return dashboard.url();
    }

    @Override
    public void close() {
        dashboard.close();
        kept.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
