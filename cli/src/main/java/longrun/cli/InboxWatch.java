package longrun.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.Writer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;
import longrun.dashboard.journal.Origin;
import longrun.source.inbox.Content;
import longrun.source.inbox.Happening;
import longrun.source.inbox.Inbox;
import longrun.wording.json.ReceiptJson;

/** Sweeps the inbox every other second, in a thread of its own, and notes what happens. */
final class InboxWatch implements AutoCloseable {
    private static final int SWEEP_EVERY_SECONDS = 2;

    /** Beyond what pages took to finish. What is not stored by then is not stored at all, and taken the next time. */
    private static final long PATIENCE_MILLIS = 5000;

    private final Inbox inbox;
    private final Journal journal;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "longrun-inbox");
    private String broken = "";
    private boolean hindered;

    private InboxWatch(Inbox inbox, Journal journal) {
        this.inbox = inbox;
        this.journal = journal;
        thread.setDaemon(true);
    }

    static InboxWatch start(Inbox inbox, Journal journal) {
        InboxWatch watch = new InboxWatch(inbox, journal);
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

    /** What should not happen is noted once and does not end the watch. */
    private void sweep() {
        try {
            inbox.sweep(this::tell);
            tellIfFree();
        } catch (RuntimeException | Error e) {
            if (!e.toString().equals(broken) && closed.getCount() > 0) {
                note(Entry.of(Kind.BROKEN, "a file in the inbox could not be dealt with", e));
            }
            broken = e.toString();
        }
    }

    /** A store that is closed in the midst of an import is nobody's trouble. */
    private void tell(Happening happening) {
        if (happening instanceof Happening.Filed filed) {
            filed.contents().forEach(content -> journal.note(entry(content)));
            journal.note(Entry.of(Kind.INBOX_FILED, "inbox: " + filed.message()));
        } else if (closed.getCount() > 0) {
            hindered = true;
            note(Entry.of(Kind.INBOX_HINDERED, "inbox: " + happening.message()));
        }
    }

    private void tellIfFree() {
        if (hindered && !inbox.isHindered()) {
            hindered = false;
            note(Entry.of(Kind.INBOX_FREE, "inbox: nothing is in the way any more"));
        }
    }

    private void note(Entry entry) {
        journal.note(entry.with(Entry.ORIGIN, Origin.INBOX.spelled()));
    }

    private static Entry entry(Content content) {
        return content instanceof Content.Stored stored
                ? Entry.importedBefore(Origin.INBOX, stored.batch())
                : Entry.judged(Origin.INBOX, ((Content.Judged) content).outcome());
    }

    /** Begins nothing more. */
    void stop() {
        inbox.stop();
        closed.countDown();
    }

    /** Never interrupts: that would look like a file that cannot be read. */
    @Override
    public void close() {
        stop();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
