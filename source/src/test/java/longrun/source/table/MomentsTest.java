package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Started;
import longrun.workout.mapping.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final Moments MOMENTS = new Moments(DateOrder.ONE_WAY_ONLY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-09                      | 2024-02-09
            2024/2/9                        | 2024-02-09
            20240209                        | 2024-02-09
            2024-02-09 07:03                | 2024-02-09T07:03
            2024-02-09T07:03:02.5           | 2024-02-09T07:03:02.500
            Feb 9, 2024, 7:03:02 PM         | 2024-02-09T19:03:02
            Feb 9, 2024, 12:03 AM           | 2024-02-09T00:03
            Tuesday, July 9th, 2024 at 7:03 | 2024-07-09T07:03
            lun., 30 juin 2014 7:03         | 2014-06-30T07:03
            mar., 1 juil. 2014 7:10         | 2014-07-01T07:10
            mar 4, 2024                     | 2024-03-04
            23. marts 2024 kl. 07:03        | 2024-03-23T07:03
            1er août 2014 à 7h03            | 2014-08-01T07:03
            8 jul 2017, 15:25:34            | 2017-07-08T15:25:34
            8 mrt 2017                      | 2017-03-08
            9 de marzo de 2024              | 2024-03-09
            9 de março de 2024 às 07:03     | 2024-03-09T07:03
            9-gen-24                        | 2024-01-09
            9. März 2024, 07:03 Uhr         | 2024-03-09T07:03
            9 października 2024             | 2024-10-09
            9 maja 2024                     | 2024-05-09
            13/2/2024                       | 2024-02-13
            2/13/2024 7:03                  | 2024-02-13T07:03
            """)
    void areReadWhereTheyAreOne(String text, String expected) {
        Started started = MOMENTS.read(text).orElseThrow();

        assertThat(started.date() + started.time().map(time -> "T" + time).orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "5/6/2024", "31/2/2024", "9 jui 2024", "1602", "2024-13-01", "2024-02-09 25:00"})
    void areNotReadWhereTheyAreNoneOrTwo(String text) {
        assertThat(MOMENTS.read(text)).isEmpty();
    }
}
