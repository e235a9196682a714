package longrun.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import longrun.source.csv.Lines;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;

/**
 * What every reader promises of every file: it comes to an end, and gives drafts or refuses. Rows are numbered from 1
 * without a gap, lines only rise, and no draft is about nothing.
 */
final class Promise {
    private Promise() {}

    /** Reads a file to its end or its refusal, and fails where the promise is broken. */
    static void isKept(byte[] file, Opening reader) {
        try {
            drafts(reader.open(Arrays.copyOf(file, Math.min(file.length, Lines.HEAD)), new ByteArrayInputStream(file)));
        } catch (RefusedException e) {
            assertThat(e.refusal("file.csv").message()).startsWith("file.csv: ").doesNotContain("\n");
        } catch (IOException e) {
            throw new AssertionError("a file in memory was refused as one that breaks off", e);
        }
    }

    private static void drafts(DraftReader reader) throws IOException {
        int row = 0;
        int line = 0;
        for (Draft draft = reader.next(); draft != null; draft = reader.next()) {
            row++;
            assertThat(draft.place().row()).isEqualTo(row);
            assertThat(draft.place().line()).isGreaterThan(line);
            assertThat(draft.place().text()).isNotBlank();
            assertThat(draft.unreadable().isEmpty() || !draft.problems().isEmpty())
                    .isTrue();
            line = draft.place().line();
        }
        assertThat(reader.next()).isNull();
    }

    /** How a reader is opened: with the file's first {@link Lines#HEAD} bytes, and the file from its start. */
    @FunctionalInterface
    interface Opening {
        DraftReader open(byte[] head, InputStream file) throws IOException;
    }
}
