package longrun.cli.screen;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line that tells how far long work has come and how long it will take. Short work never shows it. */
public final class ProgressLine implements AutoCloseable {
    private static final long SHORT_WORK_NANOS = 700_000_000L;
    private static final int MILLIS_PER_UPDATE = 200;

    /** Fits the narrowest terminal in use. */
    private static final int WIDTH = 79;

    private static final int KIBIBYTE = 1024;

    private final PrintWriter err;
    private final String task;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar bar;

    public ProgressLine(PrintWriter err, String task) {
        this.err = err;
        this.task = task;
    }

    /** Tells how many bytes of how many were read, and how many rows that is. */
    public void at(long bytes, long total, int rows) {
        at(bytes, total, String.format(Locale.ROOT, " %,d rows", rows));
    }

    /** Tells how many bytes of how many are done. */
    public void at(long bytes, long total) {
        at(bytes, total, "");
    }

    private void at(long bytes, long total, String more) {
        if (bar == null) {
            if (System.nanoTime() - started < SHORT_WORK_NANOS) {
                return;
            }
            bar = begin(total);
        }
        bar.stepTo(bytes / KIBIBYTE).setExtraMessage(more);
    }

    private ProgressBar begin(long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total / KIBIBYTE)
                .setUnit(" KiB", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_PER_UPDATE)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Leaves no trace of the line. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
