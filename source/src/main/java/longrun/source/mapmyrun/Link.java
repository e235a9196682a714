package longrun.source.mapmyrun;

import org.jspecify.annotations.Nullable;

/** A link to a workout on one of the service's sites, {@code http://www.mapmyrun.com/workout/<id>}. */
final class Link {
    private static final String BEFORE_ID = "/workout/";

    /** Ids had 8 to 10 digits so far. */
    private static final int LONGEST_ID = 40;

    private Link() {}

    /** The id in a link, on whatever site; null if there is none. */
    static @Nullable String id(String link) {
        int before = link.indexOf(BEFORE_ID);
        if (before < 0) {
            return null;
        }
        int from = before + BEFORE_ID.length();
        int to = from;
        while (to < link.length() && isOfId(link.charAt(to))) {
            to++;
        }
        boolean ends = to == link.length() || "/?#".indexOf(link.charAt(to)) >= 0;
        return ends && to > from && to - from <= LONGEST_ID ? link.substring(from, to) : null;
    }

    private static boolean isOfId(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    }
}
