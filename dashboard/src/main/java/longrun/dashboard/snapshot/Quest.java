package longrun.dashboard.snapshot;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Something to find: found once, by whoever comes first, however many ask. What a finder throws, each of them is thrown. */
final class Quest<F> {
    private final FutureTask<F> task;
    private final AtomicBoolean handedOver = new AtomicBoolean();

    Quest(Supplier<F> finder) {
        this.task = new FutureTask<>(finder::get);
    }

    /** Found on this thread, unless another is at it. */
    F find() {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Has another thread find it, unless one was asked before.
     *
     * @return whether one is at it, or will be; not if too much is asked just now
     */
    boolean handTo(Executor threads) {
        if (handedOver.compareAndSet(false, true)) {
            try {
                threads.execute(task);
            } catch (RejectedExecutionException e) {
                handedOver.set(false);
            }
        }
        return isUnderWay();
    }

    /** Whether somebody finds it, or has found it, for others too. */
    boolean isUnderWay() {
        return handedOver.get() || task.isDone();
    }

    /** Whether it is found before patience is over. */
    boolean isFound(Duration patience) {
        try {
            task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Whether nobody has to wait for it any more. */
    boolean isOver() {
        return task.isDone();
    }

    private static RuntimeException thrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error broken) {
            throw broken;
        }
        return failure.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(failure);
    }

    private static RuntimeException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a finding was waited for", e);
    }
}
