package longrun.dashboard.journal;

import java.util.Locale;

/** By which way a file came while Longrun served. */
public enum Origin {
    UPLOAD("by the browser"),
    INBOX("by the inbox");

    private final String way;

    Origin(String way) {
        this.way = way;
    }

    /** In a sentence. */
    String way() {
        return way;
    }

    /** In a field or a label. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }
}
