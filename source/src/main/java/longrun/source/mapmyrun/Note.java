package longrun.source.mapmyrun;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The athlete's note as she typed it, out of what exports made of it over the years. */
final class Note {
    private static final int HEX = 16;

    private Note() {}

    /** Exports of 2021 to 2024 hold Python's {@code b'…'}, those until 2017 escape quotes, others hold plain text. */
    static String decoded(String cell) {
        String note = isBytes(cell) ? ofBytes(cell.substring(2, cell.length() - 1)) : unescaped(cell);
        return note.replace("\r\n", "\n").strip();
    }

    private static boolean isBytes(String cell) {
        return cell.length() >= 3
                && cell.charAt(0) == 'b'
                && (cell.charAt(1) == '\'' || cell.charAt(1) == '"')
                && cell.charAt(cell.length() - 1) == cell.charAt(1);
    }

    private static String unescaped(String cell) {
        return cell.indexOf('\\') < 0 ? cell : cell.replace("\\'", "'").replace("\\\"", "\"");
    }

    private static String ofBytes(String literal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(literal.length());
        int at = 0;
        while (at < literal.length()) {
            int slash = literal.indexOf('\\', at);
            int plainEnd = slash < 0 || slash + 1 == literal.length() ? literal.length() : slash;
            bytes.writeBytes(literal.substring(at, plainEnd).getBytes(StandardCharsets.UTF_8));
            at = plainEnd == literal.length() ? plainEnd : escape(literal, slash, bytes);
        }
        return text(bytes.toByteArray());
    }

    /** Writes what the escape at a backslash means, and says where the text goes on. */
    private static int escape(String literal, int slash, ByteArrayOutputStream bytes) {
        char kind = literal.charAt(slash + 1);
        switch (kind) {
            case 'n' -> bytes.write('\n');
            case 'r' -> bytes.write('\r');
            case 't' -> bytes.write('\t');
            case '\'', '"', '\\' -> bytes.write(kind);
            case 'x' -> {
                return hexadecimal(literal, slash, bytes);
            }
            default -> bytes.writeBytes(literal.substring(slash, slash + 2).getBytes(StandardCharsets.UTF_8));
        }
        return slash + 2;
    }

    private static int hexadecimal(String literal, int slash, ByteArrayOutputStream bytes) {
        int end = slash + 4;
        int high = end <= literal.length() ? Character.digit(literal.charAt(slash + 2), HEX) : -1;
        int low = end <= literal.length() ? Character.digit(literal.charAt(slash + 3), HEX) : -1;
        if (high < 0 || low < 0) {
            bytes.write('\\');
            bytes.write('x');
            return slash + 2;
        }
        bytes.write(high * HEX + low);
        return end;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
