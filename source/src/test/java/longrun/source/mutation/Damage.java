package longrun.source.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;

/** What bad luck does to the bytes of a file. */
enum Damage {
    TRUNCATED((file, random) -> Arrays.copyOf(file, random.nextInt(file.length + 1))),
    BITS_FLIPPED((file, random) -> {
        byte[] flipped = file.clone();
        for (int i = random.nextInt(8); i >= 0 && file.length > 0; i--) {
            flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }),
    BYTES_OVERWRITTEN((file, random) -> {
        byte[] written = file.clone();
        for (int i = random.nextInt(8); i >= 0 && file.length > 0; i--) {
            written[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return written;
    }),
    NULS_INSERTED((file, random) -> inserted(file, random, "\0".repeat(1 + random.nextInt(9)))),
    QUOTE_INSERTED((file, random) -> inserted(file, random, "\"")),
    QUOTE_OPENED((file, random) -> inserted(file, at(file, random, ','), ",\"")),
    QUOTE_REMOVED((file, random) -> removed(file, at(file, random, '"'), 1)),
    QUOTE_DOUBLED((file, random) -> inserted(file, at(file, random, '"'), "\"")),
    SEPARATOR_INSERTED((file, random) ->
            inserted(file, random, ",;\t|".substring(random.nextInt(4)).substring(0, 1))),
    SEPARATOR_REMOVED((file, random) -> removed(file, at(file, random, ','), 1)),
    POINT_REMOVED((file, random) -> removed(file, at(file, random, '.'), 1)),
    ROW_SPLIT((file, random) -> inserted(file, random, "\r\n".substring(random.nextInt(2)))),
    ROWS_JOINED((file, random) -> {
        int end = at(file, random, '\n');
        int from = end > 0 && file[end - 1] == '\r' ? end - 1 : end;
        return removed(file, from, end - from + 1);
    }),
    PIECE_REMOVED((file, random) -> removed(file, random.nextInt(file.length + 1), random.nextInt(2000))),
    PIECE_TWICE((file, random) -> {
        int from = random.nextInt(file.length + 1);
        byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + random.nextInt(2000)));
        return inserted(file, random.nextInt(file.length + 1), piece);
    }),
    HEADER_REMOVED((file, random) -> removed(file, 0, lineEnd(file))),
    HEADER_MOVED((file, random) -> {
        byte[] header = Arrays.copyOf(file, lineEnd(file));
        byte[] rest = removed(file, 0, header.length);
        int line = at(rest, random, '\n');
        return inserted(rest, Math.min(rest.length, line + 1), header);
    }),
    NOISE_INSERTED((file, random) -> {
        byte[] noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return inserted(file, random.nextInt(file.length + 1), noise);
    }),
    LONG_LINE((file, random) -> inserted(file, random, "x".repeat(random.nextInt(20) == 0 ? 1 << 20 : 20_000)));

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<byte[], Random, byte[]> damage;

    Damage(BiFunction<byte[], Random, byte[]> damage) {
        this.damage = damage;
    }

    byte[] of(byte[] file, Random random) {
        return damage.apply(file, random);
    }

    /** The place of a byte of this value, from some place on; the end where there is none. */
    private static int at(byte[] file, Random random, char wanted) {
        int at = random.nextInt(file.length + 1);
        while (at < file.length && file[at] != wanted) {
            at++;
        }
        return at;
    }

    private static int lineEnd(byte[] file) {
        int at = 0;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return Math.min(file.length, at + 1);
    }

    private static byte[] inserted(byte[] file, Random random, String text) {
        return inserted(file, random.nextInt(file.length + 1), text);
    }

    private static byte[] inserted(byte[] file, int at, String text) {
        return inserted(file, at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] inserted(byte[] file, int at, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(piece);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] removed(byte[] file, int from, int count) {
        int to = Math.min(file.length, from + count);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, Math.min(from, file.length));
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }
}
