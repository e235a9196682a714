package longrun.cli.log;

import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind;

/** Notes what libraries log, so that all there is to read has one form. */
final class LibraryHandler extends Handler {
    private final Journal journal;
    private final SimpleFormatter words = new SimpleFormatter();

    private LibraryHandler(Journal journal) {
        this.journal = journal;
    }

    /** In place of all that were there; it hears warnings, and more where more is told already. */
    static void install(Journal journal) {
        Logger root = Logger.getLogger("");
        for (Handler other : root.getHandlers()) {
            root.removeHandler(other);
        }
        root.addHandler(new LibraryHandler(journal));
        if (root.getLevel().intValue() > Level.WARNING.intValue()) {
            root.setLevel(Level.WARNING);
        }
    }

    @Override
    public void publish(LogRecord said) {
        if (!isLoggable(said)) {
            return;
        }
        try {
            journal.note(entry(said).with("logger", String.valueOf(said.getLoggerName())));
        } catch (RuntimeException e) {
            // Whoever logs is at work of her own, and does not expect logging to fail.
            reportError("what a library said could not be noted", e, ErrorManager.WRITE_FAILURE);
        }
    }

    /** A library may say nothing but that there is something. */
    private Entry entry(LogRecord said) {
        Kind kind = kind(said.getLevel());
        String message = String.valueOf(words.formatMessage(said));
        return said.getThrown() == null ? Entry.of(kind, message) : Entry.of(kind, message, said.getThrown());
    }

    private static Kind kind(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return Kind.BROKEN;
        }
        return level.intValue() >= Level.WARNING.intValue() ? Kind.WARNING : Kind.LIBRARY;
    }

    @Override
    public void flush() {
        // the log flushes each line
    }

    @Override
    public void close() {
        // the log is not this handler's to close
    }
}
