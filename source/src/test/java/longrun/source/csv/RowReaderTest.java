package longrun.source.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import longrun.source.draft.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void knowsTheLineEachRowBeginsOn(String end) throws IOException {
        String text = String.join(end, "a,b", "", "c,\"two", "lines\"", "  ", "d,e");

        assertThat(rows(text.getBytes(UTF_8)))
                .extracting(Row::line, Row::text, Row::cells)
                .containsExactly(
                        tuple(1, "a,b", List.of("a", "b")),
                        tuple(3, "c,\"two" + end + "lines\"", List.of("c", "two" + end + "lines")),
                        tuple(6, "d,e", List.of("d", "e")));
    }

    @Test
    void keepsEmptyCellsAndDoubledQuotes() throws IOException {
        assertThat(rows(",,\n\"say \"\"hi\"\", you\",\"\",x\"y\n".getBytes(UTF_8)))
                .extracting(Row::cells)
                .containsExactly(List.of("", "", ""), List.of("say \"hi\", you", "", "x\"y"));
    }

    @Test
    void givesARowWithoutCellsWhereQuotesMakeNoSense() throws IOException {
        assertThat(rows("a,\"b\"c\nd,e\n".getBytes(UTF_8)))
                .extracting(Row::text, Row::cells)
                .containsExactly(tuple("a,\"b\"c", List.of()), tuple("d,e", List.of("d", "e")));
    }

    @Test
    void endsAnOpenQuoteAtTheNextWholeRow() throws IOException {
        String text = "1,\"never closed\nsecond line\n2,b\n3,\"c\"\n";

        assertThat(rows(text.getBytes(UTF_8)))
                .extracting(Row::line, Row::text, Row::cells)
                .containsExactly(
                        tuple(1, "1,\"never closed\nsecond line", List.of()),
                        tuple(3, "2,b", List.of("2", "b")),
                        tuple(4, "3,\"c\"", List.of("3", "c")));
    }

    @Test
    void givesWhatFollowsAnOpenQuoteAsOneRowWhereNoneFollows() throws IOException {
        assertThat(rows("1,a\n2,\"never\nclosed".getBytes(UTF_8)))
                .extracting(Row::text)
                .containsExactly("1,a", "2,\"never\nclosed");
    }

    @Test
    void endsAnOpenQuoteBeforeItFillsTheMemory() throws IOException {
        String text = "1,\"\n" + "no row\n".repeat(400_000) + "2,b\n";

        List<Row> rows = rows(text.getBytes(UTF_8));

        assertThat(rows).allMatch(row -> row.text().length() <= Lines.MAX_LINE + 10);
        assertThat(rows.get(rows.size() - 1).cells()).containsExactly("2", "b");
    }

    @Test
    void readsALineThatIsNotUtf8AsWindows1252() throws IOException {
        byte[] text = concat("1,Łódź €\n".getBytes(UTF_8), "2,caf\u00e9 €\n".getBytes(Charset.forName("windows-1252")));

        assertThat(rows(text)).extracting(row -> row.cells().get(1)).containsExactly("Łódź €", "café €");
    }

    @Test
    void takesAReplacementCharacterThatStandsInTheFile() throws IOException {
        assertThat(rows("1,\uFFFD é\n".getBytes(UTF_8)))
                .extracting(row -> row.cells().get(1))
                .containsExactly("\uFFFD é");
    }

    @Test
    void skipsTheMarkOfUtf8() throws IOException {
        assertThat(rows("\uFEFF1,a".getBytes(UTF_8))).extracting(Row::text).containsExactly("1,a");
    }

    @Test
    void readsUtf16ByItsMark() throws IOException {
        String text = "\uFEFF" + "1,spacer 🐕\n".repeat(3000);

        assertThat(rows(text.getBytes(UTF_16LE)))
                .hasSize(3000)
                .allMatch(row -> row.text().equals("1,spacer 🐕"));
        assertThat(rows(text.getBytes(UTF_16BE))).isEqualTo(rows(text.getBytes(UTF_16LE)));
    }

    @Test
    void refusesALineWithoutEndBeforeItFillsTheMemory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> new RowReader(new Lines(endless), ',').next(cells -> false))
                .isInstanceOf(RefusedException.class)
                .hasMessage("line 1 has more than 1048576 bytes");
    }

    @Test
    void takesALineOfAlmostTheLongestLength() throws IOException {
        String text = "1," + "x".repeat(Lines.MAX_LINE - 10) + "\r\n2,b";

        assertThat(rows(text.getBytes(UTF_8))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16_383, 16_384, 16_385, 20_000})
    void readsARowTheSameWhetherOrNotACellIsQuoted(int cells) throws IOException {
        String rest = ", b ".repeat(cells - 1);

        List<Row> plain = rows(("first" + rest).getBytes(UTF_8));
        List<Row> quoted = rows(("\"first\"" + rest).getBytes(UTF_8));

        assertThat(plain.get(0).cells()).hasSize(cells <= 16_384 ? cells : 0);
        assertThat(plain.get(0).cells()).isEqualTo(quoted.get(0).cells());
    }

    private static List<Row> rows(byte[] text) throws IOException {
        RowReader reader = new RowReader(new Lines(new ByteArrayInputStream(text)), ',');
        List<Row> rows = new ArrayList<>();
        Row row = reader.next(RowReaderTest::isNumbered);
        while (row != null) {
            rows.add(row);
            row = reader.next(RowReaderTest::isNumbered);
        }
        return rows;
    }

    private static boolean isNumbered(List<String> cells) {
        return cells.size() == 2 && cells.get(0).matches("\\d");
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
