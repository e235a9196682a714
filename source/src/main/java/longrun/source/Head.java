package longrun.source;

import java.nio.charset.StandardCharsets;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/** How a file begins, when it can be told that it holds no text at all. */
final class Head {
    private static final byte[][] PACKED = {
        {0x1F, (byte) 0x8B},
        {'P', 'K', 3, 4},
        {'P', 'K', 5, 6},
        {'B', 'Z', 'h'},
        {(byte) 0xFD, '7', 'z', 'X', 'Z', 0},
        {'7', 'z', (byte) 0xBC, (byte) 0xAF},
        {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD},
        {'R', 'a', 'r', '!'},
    };

    private static final byte[][] UTF_16 = {{(byte) 0xFE, (byte) 0xFF}, {(byte) 0xFF, (byte) 0xFE}};

    private Head() {}

    /** Lets text pass. */
    static void requireText(byte[] head) throws RefusedException {
        if (startsWithAny(head, PACKED)) {
            throw new RefusedException(Refusal.Reason.COMPRESSED, "");
        }
        if (!startsWithAny(head, UTF_16) && contains(head, (byte) 0)) {
            throw new RefusedException(Refusal.Reason.NOT_TEXT, "");
        }
        if (new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank()) {
            throw new RefusedException(Refusal.Reason.EMPTY, "");
        }
    }

    private static boolean contains(byte[] head, byte wanted) {
        for (byte b : head) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(byte[] head, byte[][] marks) {
        for (byte[] mark : marks) {
            if (startsWith(head, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
