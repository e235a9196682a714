package longrun.source.inbox;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import longrun.source.inbox.InboxFolder.Tray;
import longrun.source.inbox.Waiting.Filing;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what is dropped into a folder, once it is whole, and moves it to {@code done} if any of it is in the store, to
 * {@code refused} otherwise, with its receipt beside it. Stopped at any moment, even by force, it goes on where it was:
 * a batch is stored whole, is known again by its content, and a file is moved last. Used by one thread, but for
 * {@link #stop}.
 */
public final class Inbox {
    private final InboxFolder folder;
    private final ContentIntake intake;
    private final Receipts receipts;
    private final Clock clock;
    private final Map<Path, Waiting> waiting = new HashMap<>();
    private Instant hinderedAt = Instant.EPOCH;
    private String hindrance = "";
    private volatile boolean stopped;

    public Inbox(InboxFolder folder, ContentIntake intake, Receipts receipts, Clock clock) {
        this.folder = folder;
        this.intake = intake;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Where files are dropped. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Looks at the folder once and does what is due. A file is due if it was the same at an earlier sweep, five seconds
     * ago or more; an empty one, a minute ago.
     *
     * @param told of each file that was moved, and once of each that must stay, as it happens
     */
    public void sweep(Consumer<Happening> told) {
        Instant now = clock.instant();
        if (!Waiting.isOver(Waiting.RETRY, hinderedAt, now)) {
            return;
        }
        try {
            for (Waiting file : due(now)) {
                if (stopped) {
                    return;
                }
                handle(file, told);
            }
            hindrance = "";
        } catch (IOException e) {
            hinder("the inbox cannot be read (" + InboxFolder.reason(e) + ")", told);
        } catch (BusyException | StoreException e) {
            // All other files would fare the same.
            hinder(String.valueOf(e.getMessage()), told);
        }
    }

    /** Whether, after the latest sweep, a file must stay where it is, or all must. */
    public boolean isHindered() {
        return !hindrance.isEmpty() || waiting.values().stream().anyMatch(Waiting::isLeft);
    }

    /** The sweep under way ends with the file it is at. */
    public void stop() {
        stopped = true;
    }

    private void hinder(String why, Consumer<Happening> told) {
        hinderedAt = clock.instant();
        if (!why.equals(hindrance)) {
            told.accept(new Happening.Hindered(why));
        }
        hindrance = why;
    }

    /** What has changed since the last look begins to wait anew. */
    private List<Waiting> due(Instant now) throws IOException {
        Map<Path, Waiting> before = Map.copyOf(waiting);
        waiting.clear();
        List<Waiting> due = new ArrayList<>();
        for (Dropped file : folder.look()) {
            Waiting known = before.get(file.path());
            Waiting entry = known != null && known.file().equals(file) ? known : new Waiting(file, now);
            waiting.put(file.path(), entry);
            if (entry == known && entry.isDue(now)) {
                due.add(entry);
            }
        }
        // What was never tried comes first, or one file that a full disk cannot take would keep all others from it.
        due.sort(Comparator.comparing(Waiting::isTried));
        return due;
    }

    private void handle(Waiting file, Consumer<Happening> told) {
        // First, so that a file that breaks something does not keep the others from their turn.
        file.tryAt(clock.instant());
        Filing filing = file.filing();
        if (filing == null || !folder.hasReceipt(filing.target())) {
            filing = take(file, told);
            file.filing(filing);
        }
        if (filing != null) {
            move(file, filing, told);
        }
    }

    /** Null if it has to stay. */
    private @Nullable Filing take(Waiting waiting, Consumer<Happening> told) {
        Dropped file = waiting.file();
        List<Content> contents = intake.takeAll(file.path(), file.name());
        Tray tray = contents.stream().anyMatch(Content::isStored) ? Tray.DONE : Tray.REFUSED;
        try {
            if (!file.isUnchanged()) {
                // Half a row may have been read as a whole one; the next sweeps see how it is then.
                intake.takeBack(contents);
                return null;
            }
            if (contents.stream().anyMatch(Content::isOutOfReach)) {
                leave(waiting, "it cannot be read; let Longrun read it", told);
                return null;
            }
            StringWriter receipt = new StringWriter();
            receipts.write(receipt, contents);
            Path target = folder.putReceipt(file, tray, receipt.toString());
            return new Filing(target, new Happening.Filed(file.name(), folder.shown(target), contents));
        } catch (IOException e) {
            String reason = InboxFolder.reason(e);
            leave(waiting, "its receipt cannot be written to " + tray.folder() + " (" + reason + ")", told);
            return null;
        }
    }

    private void move(Waiting waiting, Filing filing, Consumer<Happening> told) {
        try {
            folder.move(waiting.file(), filing.target());
            told.accept(filing.done());
        } catch (IOException e) {
            String reason = InboxFolder.reason(e);
            leave(waiting, "it cannot be moved to " + filing.done().target() + " (" + reason + ")", told);
        }
    }

    private static void leave(Waiting waiting, String why, Consumer<Happening> told) {
        if (waiting.tells(why)) {
            told.accept(new Happening.Left(waiting.file().name(), why));
        }
    }
}
