package longrun.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Twenty readers who each click once a second for a minute, promised to wait at most twice as long as one reader alone.
 * Give the address of a Longrun in a process of its own. Not by JMH, which asks as fast as it is answered.
 */
public final class TwentyReaders {
    private static final int READERS = 20;
    private static final double MOST_TIMES_AS_LONG = 2;
    private static final Duration PACE = Duration.ofSeconds(1);

    /** The one reader clicks as often as makes a median of each page; never before the last answer. */
    private static final Duration PACE_ALONE = Duration.ofMillis(200);

    /** Each page through each lens so often, until its code is compiled. */
    private static final int ROUNDS = 10;

    private TwentyReaders() {}

    /** Takes the address, and how many seconds to read (60). */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Duration during = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60);
        for (int round = 0; round < ROUNDS; round++) {
            new Reading(url, round).lookAround();
        }
        Waits alone = read(url, 1, PACE_ALONE, during);
        Waits together = read(url, READERS, PACE, during);
        print(alone, together);
    }

    private static Waits read(String url, int readers, Duration pace, Duration during) throws Exception {
        Waits waits = new Waits();
        ExecutorService all = Executors.newFixedThreadPool(readers);
        try {
            int clicks = (int) (during.toNanos() / pace.toNanos());
            long start = System.nanoTime();
            List<Future<?>> reading = new ArrayList<>();
            for (int place = 0; place < readers; place++) {
                Reading reader = new Reading(url, 100L * readers + place);
                long first = start + place * pace.toNanos() / readers;
                reading.add(all.submit(() -> read(reader, first, pace, clicks, waits)));
            }
            for (Future<?> one : reading) {
                one.get();
            }
            return waits;
        } finally {
            all.shutdownNow();
        }
    }

    private static void read(Reading reader, long first, Duration pace, int clicks, Waits waits) {
        try {
            reader.read(first, pace, clicks, waits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(Waits alone, Waits together) {
        System.out.printf(
                "%-50s %21s    %21s    %s%n", "milliseconds", "one reader", READERS + " readers", "times as long");
        System.out.printf("%-50s %7s %6s %6s    %7s %6s %6s%n", "", "clicks", "p50", "p99", "clicks", "p50", "p99");
        Map<String, Times> one = alone.byPage();
        together.byPage().forEach((page, times) -> {
            if (one.containsKey(page)) {
                line(page, one.get(page), times);
            }
        });
        line("all", alone.all(), together.all());
        double ratio = together.all().median() / alone.all().median();
        System.out.printf(
                Locale.ROOT,
                "Median with %d readers over median with one: %.2f; promised is at most %.0f.%n",
                READERS,
                ratio,
                MOST_TIMES_AS_LONG);
    }

    private static void line(String page, Times one, Times many) {
        System.out.printf(
                Locale.ROOT,
                "%-50s %7d %6.1f %6.1f    %7d %6.1f %6.1f    %5.2f%n",
                page,
                one.count(),
                one.median(),
                one.percentile(99),
                many.count(),
                many.median(),
                many.percentile(99),
                many.median() / one.median());
    }
}
