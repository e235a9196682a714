package longrun.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text        | point     | comma     | undecided
            7             | 7         | 7         | 7
            152.0         | 152       | NaN       | 152
            4.49816       | 4.49816   | NaN       | 4.49816
            1.234         | 1.234     | 1234      | NaN
            0.234         | 0.234     | NaN       | 0.234
            1234.567      | 1234.567  | NaN       | 1234.567
            1,234         | 1234      | 1.234     | NaN
            4,14          | NaN       | 4.14      | 4.14
            12,3456       | NaN       | 12.3456   | 12.3456
            1,234.5       | 1234.5    | NaN       | 1234.5
            1.234,5       | NaN       | 1234.5    | 1234.5
            1,234,567     | 1234567   | NaN       | 1234567
            1.234.567     | NaN       | 1234567   | 1234567
            1,23,456      | NaN       | NaN       | NaN
            1.2.3         | NaN       | NaN       | NaN
            1,2345.6      | NaN       | NaN       | NaN
            1.40996e-06   | 1.40996e-06 | NaN     | 1.40996e-06
            1,5E3         | NaN       | 1500      | 1500
            .5            | 0.5       | NaN       | 0.5
            5.            | 5         | NaN       | 5
            -3.5          | -3.5      | NaN       | -3.5
            +3            | 3         | 3         | 3
            """)
    void readsANumberAsTheFileMeansIt(String text, Double point, Double comma, Double undecided) {
        assertThat(NumberStyle.POINT.read(text)).isEqualTo(point);
        assertThat(NumberStyle.COMMA.read(text)).isEqualTo(comma);
        assertThat(NumberStyle.UNDECIDED.read(text)).isEqualTo(undecided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "-", ".", ",", "e5", "1e", "1e+", "1d", "0x1F", "NaN", "Infinity", "1 234", "1_0", "٣"})
    void readsNothingElse(String text) {
        assertThat(Stream.of(NumberStyle.values()).map(style -> style.read(text)))
                .containsOnly(Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # numbers       | separator | style
            4.49 3          | ,         | POINT
            4.49 3          | ;         | POINT
            4,49 3          | ;         | COMMA
            4,49 3          | ,         | COMMA
            1.234 5.678     | ;         | UNDECIDED
            1,234 5,678     | ;         | UNDECIDED
            1.234 5.678     | ,         | POINT
            4,49 4.49       | ;         | UNDECIDED
            4,49 4.49       | ,         | POINT
            1.234,5         | ;         | COMMA
            1.234.567       | ;         | COMMA
            a.b c,d         | ;         | UNDECIDED
            """)
    void isToldByTheNumbersThatCanBeReadOneWayOnly(String numbers, char separator, NumberStyle style) {
        NumberStyle.Evidence evidence = new NumberStyle.Evidence();
        Stream.of(numbers.split(" ")).forEach(evidence::see);

        assertThat(evidence.style(separator)).isEqualTo(style);
    }
}
