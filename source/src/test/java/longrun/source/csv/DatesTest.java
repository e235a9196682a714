package longrun.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan. 5, 2017              | 2017-01-05
            Feb. 28, 2017             | 2017-02-28
            March 1, 2017             | 2017-03-01
            April 30, 2017            | 2017-04-30
            May 9, 2017               | 2017-05-09
            June 11, 2017             | 2017-06-11
            July 4, 2017              | 2017-07-04
            Aug. 6, 2017              | 2017-08-06
            Sept. 5, 2017             | 2017-09-05
            Sep 5, 2017               | 2017-09-05
            September 5, 2017         | 2017-09-05
            Oct. 7, 2025              | 2025-10-07
            Nov. 30, 2020             | 2020-11-30
            Dec 25, 2022              | 2022-12-25
            december 25 2022          | 2022-12-25
            11-Jun-17                 | 2017-06-11
            1-Mar-2017                | 2017-03-01
            4 July 2017               | 2017-07-04
            31-Dec-29                 | 2029-12-31
            1-Jan-30                  | 1930-01-01
            2025-02-24                | 2025-02-24
            2025/2/4                  | 2025-02-04
            2025-02-24 00:00:00       | 2025-02-24
            2025-02-24T23:59:59.999Z  | 2025-02-24
            2025-02-24 10:00:00+01:00 | 2025-02-24
            """)
    void readsWhatExportsAndSpreadsheetsWrite(String text, LocalDate date) {
        assertThat(dates.read(text)).contains(date);
        assertThat(dates.read(text)).as("the second time").contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5/9/2017",
                "05.09.2017",
                "Feb. 29, 2017",
                "June 31, 2017",
                "Ju 3, 2017",
                "Marz 3, 2017",
                "Oct. 7, 25",
                "Oct. 7, 1899",
                "Oct. 7, 2101",
                "0001-01-01",
                "2025-13-01",
                "2025-1/1",
                "45000",
                "yesterday"
            })
    void readsNoDateThatIsNoneOrCouldBeTwo(String text) {
        assertThat(dates.read(text)).isEmpty();
    }
}
