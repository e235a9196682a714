package longrun.source.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import longrun.source.csv.Lines;
import longrun.source.draft.Draft;
import longrun.source.mapmyrun.MapMyRunReader;

/** Which lines of a file no draft speaks of, counted by a splitter of lines that is as plain as can be. */
record Coverage(int drafts, List<Integer> forgotten) {
    /** The header, and the line about the separator before it. */
    private static final int LINES_BEFORE_ROWS = 2;

    /** Of a file that the reader takes. */
    static Coverage of(byte[] file) throws IOException {
        String[] lines = text(file).split("\r\n|\r|\n", -1);
        boolean[] told = new boolean[lines.length];
        MapMyRunReader reader = MapMyRunReader.open(
                Arrays.copyOf(file, Math.min(file.length, Lines.HEAD)), new ByteArrayInputStream(file));
        int drafts = 0;
        for (Draft draft = reader.next(); draft != null; draft = reader.next()) {
            int from = draft.place().line() - 1;
            int count = draft.place().text().split("\r\n|\r|\n", -1).length;
            Arrays.fill(told, from, from + count, true);
            drafts++;
        }
        return new Coverage(drafts, forgotten(lines, told));
    }

    private static List<Integer> forgotten(String[] lines, boolean[] told) {
        List<Integer> forgotten = new ArrayList<>();
        int written = 0;
        for (int i = 0; i < lines.length; i++) {
            written += lines[i].isBlank() ? 0 : 1;
            if (!told[i] && !lines[i].isBlank() && written > LINES_BEFORE_ROWS) {
                forgotten.add(i + 1);
            }
        }
        return forgotten;
    }

    private static String text(byte[] file) {
        boolean big = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        boolean little = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        return new String(file, big || little ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    }
}
