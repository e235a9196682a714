package longrun.source.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.source.mapmyrun.MapMyRunReader;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void letInWhatPeopleHave() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(268_435_456, 1_073_741_824, 100, 20_000, 2_000_000));
    }

    @Test
    void areChangedOneByOne() {
        Limits changed = Limits.DEFAULT
                .withMostBytes(1)
                .withMostUnpackedBytes(2)
                .withMostRatio(3)
                .withMostFiles(4)
                .withMostRows(5);

        assertThat(changed).isEqualTo(new Limits(1, 2, 3, 4, 5));
    }

    @Test
    void letInSomething() {
        Limits least = new Limits(1, 1, 1, 1, 1);

        assertThatThrownBy(() -> least.withMostBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 1 byte, ratio, file and row is let in, not 0, 1, 1 and 1");
        assertThatThrownBy(() -> least.withMostRatio(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> least.withMostFiles(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> least.withMostRows(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> least.withMostBytes(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a file may hold as much unpacked as it may packed, and 1 bytes is less than 2 bytes");
    }

    @Test
    void letAFileOfJustSoManyRowsPass() throws IOException {
        assertThat(rows(3, 3)).isEqualTo(3);
        assertThat(rows(0, 1)).isZero();
    }

    @Test
    void refuseAFileOfMoreRowsAsAWhole() {
        assertThatThrownBy(() -> rows(4, 3))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal("runs.csv").message())
                                .isEqualTo(
                                        "runs.csv: the file has too many rows (more than 3); expected a MapMyRun workout"
                                                + " history in CSV, such as user123_workout_history.csv, in several files"));
    }

    @Test
    void keepWhatTheReaderTells() throws IOException {
        DraftReader reader = reader(1);
        DraftReader bounded = Limits.DEFAULT.bounded(reader);

        assertThat(bounded.source()).isEqualTo(reader.source());
        assertThat(bounded.tells()).isEqualTo(reader.tells());
        assertThat(bounded.heading()).isEqualTo(reader.heading());
    }

    private static int rows(int rows, int most) throws IOException {
        DraftReader reader = Limits.DEFAULT.withMostRows(most).bounded(reader(rows));
        int count = 0;
        while (reader.next() != null) {
            count++;
        }
        return count;
    }

    private static DraftReader reader(int rows) throws IOException {
        byte[] file =
                ("Workout Date,Activity Type,Distance (km)\n" + "2019-09-05,Run,5\n".repeat(rows)).getBytes(UTF_8);
        return MapMyRunReader.open(file, new ByteArrayInputStream(file));
    }
}
