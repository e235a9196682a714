package longrun.dashboard.journal;

import java.util.Locale;

/** A kind of thing that happens. Programs look for its name, so that it stays. */
public enum Kind {
    /** Pages can be asked for. */
    STARTED(Weight.ROUTINE),

    /** Something keeps Longrun from serving at all. */
    START_FAILED(Weight.FAULT),

    /** Pages show the store as it is now. */
    SNAPSHOT_BUILT(Weight.ROUTINE),

    /** A file became a batch. */
    IMPORTED(Weight.ROUTINE),

    /** A file was a batch before; nothing was stored. */
    IMPORTED_BEFORE(Weight.ROUTINE),

    /** A file was none that could be taken. Why is for whoever handed it over: it may quote the file. */
    IMPORT_REFUSED(Weight.ROUTINE),

    /** A batch was taken back. */
    UNDONE(Weight.ROUTINE),

    /** The inbox moved a file that it had dealt with. */
    INBOX_FILED(Weight.NOTICE),

    /** The inbox leaves a file where it is, or all files, and tries again later, until {@link #INBOX_FREE}. */
    INBOX_HINDERED(Weight.TROUBLE),

    /** No file must stay in the inbox any more. */
    INBOX_FREE(Weight.NOTICE),

    /** Pages show what was known before, until {@link #STORE_BACK}. */
    STORE_LOST(Weight.TROUBLE),

    STORE_BACK(Weight.NOTICE),

    /** Somebody was told that what she asked for cannot be done just now. */
    STORE_FAILED(Weight.TROUBLE),

    /** A library tells of its work, if it was asked to. */
    LIBRARY(Weight.ROUTINE),

    /** A library warns of something, or a little thing failed. */
    WARNING(Weight.TROUBLE),

    /** What should not happen did. */
    BROKEN(Weight.FAULT),

    STOPPING(Weight.ROUTINE),

    STOPPED(Weight.ROUTINE);

    private final Weight weight;

    Kind(Weight weight) {
        this.weight = weight;
    }

    /** How much it matters to whoever runs Longrun. */
    public enum Weight {
        /** As it should be. */
        ROUTINE("info"),

        /** Nothing to do, but worth knowing at once. */
        NOTICE("info"),

        /** Something outside Longrun keeps it from its work. */
        TROUBLE("warn"),

        /** Something in Longrun is broken. */
        FAULT("error");

        private final String level;

        Weight(String level) {
            this.level = level;
        }

        /** As programs that collect logs know it. */
        public String level() {
            return level;
        }
    }

    public Weight weight() {
        return weight;
    }

    /** As it stands in a log, such as {@code snapshot_built}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
