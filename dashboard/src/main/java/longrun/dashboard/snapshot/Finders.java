package longrun.dashboard.snapshot;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * The threads that find what takes longer than a page should: few, so that many readers who ask for much leave the
 * machine to others. One more asks ahead, at leisure.
 */
final class Finders implements AutoCloseable {
    private static final int AT_WORK = Math.max(2, Runtime.getRuntime().availableProcessors());

    /** More than readers ask at once; what is beyond is asked again by the page that wants it. */
    private static final int MOST_QUEUED = 500;

    /** Half of the threads the server answers requests with; the others always answer at once. */
    private static final int MOST_WAITING = 100;

    private final ExecutorService threads = new ThreadPoolExecutor(
            AT_WORK, AT_WORK, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_QUEUED), named("longrun-finder"));
    private final ExecutorService ahead =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named("longrun-ahead"));
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final LongAdder late = new LongAdder();

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            // They outlive the request that first needs one, and whatever loaded its classes.
            thread.setContextClassLoader(Finders.class.getClassLoader());
            return thread;
        };
    }

    /** Whether something is found before patience is over; if not, it goes on being found. */
    boolean find(Quest<?> quest, Duration patience) {
        boolean isFound = quest.handTo(threads) && await(quest, patience);
        if (!isFound) {
            late.increment();
        }
        return isFound;
    }

    private boolean await(Quest<?> quest, Duration patience) {
        boolean mayWait = waiting.tryAcquire();
        try {
            return quest.isFound(mayWait ? patience : Duration.ZERO);
        } finally {
            if (mayWait) {
                waiting.release();
            }
        }
    }

    /** How often something was not found in time. */
    long lateParts() {
        return late.sum();
    }

    /** Asks ahead, after what was to be asked ahead before. */
    void ahead(Runnable asking) {
        try {
            ahead.execute(asking);
        } catch (RejectedExecutionException e) {
            // closed: nobody will ask
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        ahead.shutdownNow();
    }
}
