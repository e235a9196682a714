package longrun.dashboard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import longrun.workout.batch.Terms;
import org.junit.jupiter.api.Test;

class UploadTest {
    private static final Instant BEGAN = Instant.parse("2026-11-24T08:00:00Z");
    private static final Upload.Handed SMALL = new Upload.Handed("small.csv", Path.of("0"), 1000);
    private static final Upload.Handed PACKED = new Upload.Handed("packed.zip", Path.of("1"), 3000);

    private final Upload upload = new Upload("id", BEGAN, List.of(SMALL, PACKED));

    @Test
    void countsAllItsFilesTogether() {
        upload.open(SMALL);
        upload.at(500, 1000, 10);
        assertThat(reading().share()).isEqualTo(0.125);

        upload.at(1000, 1000, 20);
        upload.open(PACKED);
        upload.at(40_000, 60_000, 700);

        assertThat(reading().share()).isEqualTo(0.75);
        assertThat(reading().rows()).isEqualTo(720);
        assertThat(reading().file()).isEqualTo("packed.zip");
    }

    @Test
    void saysHowLongTheRestTakesAtThePaceSoFar() {
        upload.open(SMALL);
        upload.at(1000, 1000, 20);

        assertThat(reading().left(BEGAN.plusSeconds(10))).contains(Duration.ofSeconds(30));
    }

    @Test
    void saysNothingOfTheRestWhileThatIsAGuess() {
        assertThat(reading().left(BEGAN.plusSeconds(10))).isEmpty();

        upload.open(SMALL);
        upload.at(1000, 1000, 20);

        assertThat(reading().left(BEGAN.plusMillis(1999))).isEmpty();
    }

    @Test
    void neverIsMoreThanAll() {
        upload.open(SMALL);
        upload.at(1000, 1000, 20);
        upload.open(PACKED);
        upload.at(9000, 3000, 40);

        assertThat(reading().share()).isEqualTo(1);
    }

    @Test
    void beginsAnewWhereItIsReadAnew() {
        upload.open(SMALL);
        upload.at(1000, 1000, 20);
        upload.begin(Upload.State.Work.IMPORT, Terms.CAREFUL, BEGAN.plusSeconds(60));

        assertThat(reading().share()).isZero();
        assertThat(reading().rows()).isZero();
        assertThat(reading().since()).isEqualTo(BEGAN.plusSeconds(60));
    }

    private Upload.State.Reading reading() {
        return (Upload.State.Reading) upload.state();
    }
}
