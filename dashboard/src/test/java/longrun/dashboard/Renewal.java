package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;

/** Waits for a page to show what was written meanwhile. */
final class Renewal {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Renewal() {}

    /** How long it took. */
    static Duration await(Opened opened, String path, Predicate<Page> shows) throws Exception {
        long start = System.nanoTime();
        while (!shows.test(Page.of(opened.get(path)))) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
