package longrun.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The physical lines of a text, ended by LF, CRLF or CR. It is read as UTF-8; a line that is not UTF-8 is read as
 * windows-1252, the only other encoding exports were saved in; UTF-16 is known by its mark.
 */
public final class Lines {
    /** In bytes. Far beyond any workout with its note; a file without line ends shall not fill the memory. */
    public static final int MAX_LINE = 1 << 20;

    /** In bytes: so much of a file's start holds its first line, or shows that it is too long. */
    public static final int HEAD = MAX_LINE + 1;

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int FIRST_CAPACITY = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int start;
    private int end;
    private int number;

    public Lines(InputStream in) throws IOException {
        this.in = Utf16.recoded(in);
        skipMark();
    }

    /** The next line, or null after the last. */
    public @Nullable Line next() throws IOException {
        int length = 0;
        boolean more = true;
        while (more) {
            length = toLineEnd(length);
            int stop = start + length;
            if (stop < end && (buffer[stop] == '\n' || stop + 1 < end)) {
                return line(length, endAt(stop));
            }
            more = fill();
        }
        if (start == end) {
            return null;
        }
        return line(length, start + length < end ? "\r" : "");
    }

    /** How far it is from the start of the line to its end, or to the end of what is read of it. */
    private int toLineEnd(int scanned) {
        int stop = start + scanned;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop - start;
    }

    private String endAt(int stop) {
        if (buffer[stop] == '\n') {
            return "\n";
        }
        return buffer[stop + 1] == '\n' ? "\r\n" : "\r";
    }

    private Line line(int length, String lineEnd) {
        number++;
        Line line = new Line(number, text(start, start + length), lineEnd);
        start += length + lineEnd.length();
        return line;
    }

    private boolean fill() throws IOException {
        if (end - start > MAX_LINE) {
            throw new RefusedException(
                    Refusal.Reason.LINE_TOO_LONG, "line " + (number + 1) + " has more than " + MAX_LINE + " bytes");
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count >= 0;
    }

    private void skipMark() throws IOException {
        boolean more = true;
        while (more && end < 3) {
            more = fill();
        }
        if (end >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            start = 3;
        }
    }

    private String text(int from, int to) {
        String text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 || isUtf8(from, to) ? text : new String(buffer, from, to - from, FALLBACK);
    }

    private boolean isUtf8(int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * One physical line.
     *
     * @param number counted from 1
     * @param end what ended it; empty at the end of the file
     */
    public record Line(int number, String text, String end) {}
}
