package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.workout.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTextTest {
    @Test
    void readsAnEventAsItIsTyped() {
        assertThat(EventText.parse(" 2018-06-04 ", " Choco arrives\n", "DOG").event())
                .contains(new Event(LocalDate.of(2018, 6, 4), "Choco arrives", Event.Kind.DOG));
        assertThat(EventText.parse("2018-06-04", "Moved", "").event())
                .contains(new Event(LocalDate.of(2018, 6, 4), "Moved", Event.Kind.OTHER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''          | Moved  | dog | An event has a date: write it as 2018-06-04.
            4.6.2018    | Moved  | dog | "4.6.2018" is no date: write it as 2018-06-04.
            2018-02-30  | Moved  | dog | "2018-02-30" is no date: write it as 2018-06-04.
            +12018-01-01| Moved  | dog | "+12018-01-01" is no date: write it as 2018-06-04.
            2018-06-04  | ' '    | dog | An event has a title, such as Choco arrives.
            2018-06-04  | Moved  | cat | "cat" is no kind of event: choose dog or other.
            """)
    void tellsWhatWouldBeRight(String date, String title, String kind, String problem) {
        EventText.Parsed parsed = EventText.parse(date, title, kind);
        assertThat(parsed.event()).isEmpty();
        assertThat(parsed.problems()).containsExactly(problem);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(EventText.parse("soon", "x".repeat(101), "cat").problems())
                .containsExactly(
                        "\"soon\" is no date: write it as 2018-06-04.",
                        "A title has at most 100 characters; this one has 101.",
                        "\"cat\" is no kind of event: choose dog or other.");
        assertThat(EventText.parse("2018-06-04", "two\nlines", "").problems())
                .containsExactly("A title is one line of plain text, without tabs and line breaks.");
        assertThat(EventText.parse("2018-06-04", "x".repeat(100), "").event()).isPresent();
    }
}
