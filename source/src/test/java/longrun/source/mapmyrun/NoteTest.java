package longrun.source.mapmyrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            easy by the river      | easy by the river
            b''                    | ~~
            b""                    | ~~
            b'easy'                | easy
            b"it's late"           | it's late
            b'it\\'s "late"'        | it's "late"
            b'popo\\xc5\\x82udnie'   | popołudnie
            b'caf\\xe9'             | café
            b'tab\\there'           | tab	here
            b'back\\\\slash'         | back\\slash
            b'odd \\q and \\x4'      | odd \\q and \\x4
            b'ends in \\'           | ends in \\
            b'popołudnie'          | popołudnie
            it\\'s late             | it's late
            C:\\new                 | C:\\new
            b                      | b
            b'                     | b'
            b'open                 | b'open
            """)
    void isWhatTheAthleteTyped(String cell, String note) {
        assertThat(Note.decoded(cell)).isEqualTo(note);
    }

    @Test
    void keepsItsLines() {
        assertThat(Note.decoded("b'one\\r\\ntwo\\nthree'")).isEqualTo("one\ntwo\nthree");
        assertThat(Note.decoded("one\r\ntwo\nthree")).isEqualTo("one\ntwo\nthree");
    }
}
