package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import longrun.workout.batch.Heading;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Rejection.Kind;
import org.junit.jupiter.api.Test;

class RejectedCsvTest {
    @Test
    void putsLineAndReasonsBeforeTheRowAsItStood() throws IOException {
        StringBuilder out = new StringBuilder();

        RejectedCsv.write(
                out,
                new Heading("Date;\"Note; all\"", ';'),
                List.of(
                        new RejectedRow(2, 3, "soon;x", List.of(new Rejection(Kind.UNREADABLE_DATE, "Date", "soon"))),
                        new RejectedRow(
                                5,
                                9,
                                ";\"a\nb\"",
                                List.of(
                                        Rejection.of(Kind.NO_DATE),
                                        Rejection.of(Kind.NEITHER_DURATION_NOR_DISTANCE)))));

        assertThat(out.toString().lines())
                .containsExactly(
                        "Line;Reason;Date;\"Note; all\"",
                        "3;\"Date is \"\"soon\"\", which is no date\";soon;x",
                        "9;\"no date; neither duration nor distance\";;\"a",
                        "b\"");
    }

    @Test
    void hasLineAndReasonAloneForAFileWithoutAHeader() throws IOException {
        StringBuilder out = new StringBuilder();

        RejectedCsv.write(out, Heading.NONE, List.of());

        assertThat(out).hasToString("Line,Reason\r\n");
    }
}
