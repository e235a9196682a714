package longrun.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gets items ahead in a thread of its own, a few thousand at the most, so that reading a file and storing it share two
 * cores. Nothing is read any more once this is closed.
 */
final class ReadAhead<T> implements AutoCloseable {
    private static final int CHUNK = 500;
    private static final int CHUNKS = 4;
    private static final long LOOK_EVERY_MILLIS = 50;

    private final Items<T> items;
    private final BlockingQueue<Chunk<T>> queue = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread thread = new Thread(this::readAll, "longrun-reading");
    private volatile boolean closed;
    private Chunk<T> current = new Chunk<>(List.of(), false, null);
    private int place;

    private ReadAhead(Items<T> items) {
        this.items = items;
        thread.setDaemon(true);
    }

    /** Where items come from. */
    @FunctionalInterface
    interface Items<T> {
        /** The next one, or null after the last. */
        @Nullable
        T next() throws IOException;
    }

    /** Begins to read. */
    static <T> ReadAhead<T> of(Items<T> items) {
        ReadAhead<T> ahead = new ReadAhead<>(items);
        ahead.thread.start();
        return ahead;
    }

    /**
     * Some items in a row.
     *
     * @param last whether there are no more
     * @param failure what came up after them
     */
    private record Chunk<T>(
            List<T> items, boolean last, @Nullable Throwable failure) {}

    /** The next item, or null after the last; what came up while it was read comes up here. */
    @Nullable
    T next() throws IOException {
        while (place == current.items().size()) {
            rethrow(current.failure());
            if (current.last()) {
                return null;
            }
            current = take();
            place = 0;
        }
        return current.items().get(place++);
    }

    private Chunk<T> take() throws IOException {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    private void readAll() {
        Chunk<T> chunk = read();
        while (offer(chunk) && !chunk.last() && chunk.failure() == null) {
            chunk = read();
        }
    }

    private Chunk<T> read() {
        List<T> read = new ArrayList<>(CHUNK);
        try {
            while (read.size() < CHUNK) {
                T item = items.next();
                if (item == null) {
                    return new Chunk<>(read, true, null);
                }
                read.add(item);
            }
            return new Chunk<>(read, false, null);
        } catch (IOException | RuntimeException | Error e) {
            return new Chunk<>(read, false, e);
        }
    }

    /** Waits for room, as long as anyone wants what is read. */
    private boolean offer(Chunk<T> chunk) {
        try {
            while (!closed) {
                if (queue.offer(chunk, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            // Nobody of ours interrupts it: an interrupt would close the file for those who read on in it.
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Returns when nothing is read any more. */
    @Override
    public void close() {
        closed = true;
        queue.clear();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
