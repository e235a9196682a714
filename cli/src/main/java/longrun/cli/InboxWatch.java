package longrun.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Writer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.cli.screen.Printable;
import longrun.source.inbox.Content;
import longrun.source.inbox.Happening;
import longrun.source.inbox.Inbox;
import longrun.wording.json.ReceiptJson;

/** Sweeps the inbox every other second, in a thread of its own, and tells what happens in one line each. */
final class InboxWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InboxWatch.class.getName());
    private static final int SWEEP_EVERY_SECONDS = 2;

    /** As long as pages have to finish. What is not stored by then is not stored at all, and taken the next time. */
    private static final long PATIENCE_MILLIS = 5000;

    private final Inbox inbox;
    private final World world;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "longrun-inbox");
    private String broken = "";

    private InboxWatch(Inbox inbox, World world) {
        this.inbox = inbox;
        this.world = world;
        thread.setDaemon(true);
    }

    static InboxWatch start(Inbox inbox, World world) {
        InboxWatch watch = new InboxWatch(inbox, world);
        watch.thread.start();
        return watch;
    }

    /** The same document as {@code import --json} prints. */
    static void write(Writer out, List<Content> contents) {
        List<ReceiptJson.Receipt> receipts =
                contents.stream().map(InboxWatch::receipt).toList();
        if (receipts.size() == 1) {
            ReceiptJson.write(out, receipts.get(0));
            return;
        }
        ReceiptJson.write(out, receipts);
    }

    private static ReceiptJson.Receipt receipt(Content content) {
        return content instanceof Content.Stored stored
                ? new ReceiptJson.Receipt.Stored(stored.batch(), stored.verdicts())
                : ImportCommand.receipt(((Content.Judged) content).outcome());
    }

    private void watch() {
        try {
            do {
                sweep();
            } while (!closed.await(SWEEP_EVERY_SECONDS, SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What should not happen is logged once and does not end the watch. */
    private void sweep() {
        try {
            inbox.sweep(this::tell);
        } catch (RuntimeException | Error e) {
            if (!e.toString().equals(broken) && closed.getCount() > 0) {
                LOG.log(Level.SEVERE, "A file in the inbox could not be dealt with.", e);
            }
            broken = e.toString();
        }
    }

    /** A store that is closed in the midst of an import is nobody's trouble. */
    private void tell(Happening happening) {
        if (closed.getCount() > 0 || happening instanceof Happening.Filed) {
            world.tell("inbox: " + Printable.of(happening.message()));
        }
    }

    /** Never interrupts: that would look like a file that cannot be read. */
    @Override
    public void close() {
        inbox.stop();
        closed.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
