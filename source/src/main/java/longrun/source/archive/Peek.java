package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * What a stream turns out to be by how it begins, whatever its name says.
 *
 * @param in the stream from its start
 */
record Peek(Kind kind, InputStream in) {
    /** In bytes: enough for the head of a zip archive's first file and that file's name. */
    private static final int HEAD = 64;

    /** In bytes: how much of a zip archive stands before the length of its first file's name, and before the name. */
    private static final int BEFORE_LENGTH = 26;

    private static final int BEFORE_NAME = 30;

    /** What the first file of an office document is called, in Microsoft's formats and in the open ones. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "_rels/.rels", "mimetype");

    /** What can be told apart. */
    enum Kind {
        PLAIN,
        GZIP,
        ZIP,
        /** A zip archive that nobody thinks of as one. */
        OFFICE
    }

    static Peek at(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.unread(head);
        return new Peek(kind(head), stream);
    }

    private static Kind kind(byte[] head) {
        if (startsWith(head, 0x1F, 0x8B)) {
            return Kind.GZIP;
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return isOffice(head) ? Kind.OFFICE : Kind.ZIP;
        }
        // Without a file in it; split over disks that were one after all.
        return startsWith(head, 'P', 'K', 5, 6) || startsWith(head, 'P', 'K', 7, 8) ? Kind.ZIP : Kind.PLAIN;
    }

    private static boolean isOffice(byte[] head) {
        if (head.length <= BEFORE_NAME) {
            return false;
        }
        int length = Math.min(head[BEFORE_LENGTH] & 0xFF, head.length - BEFORE_NAME);
        return OFFICE.contains(new String(head, BEFORE_NAME, length, StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] head, int... mark) {
        byte[] start = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            start[i] = (byte) mark[i];
        }
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, start, 0, mark.length);
    }
}
