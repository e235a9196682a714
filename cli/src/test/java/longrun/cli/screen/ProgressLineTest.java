package longrun.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();

    @Test
    void isNotSeenWhereWorkIsShort() {
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), "a.csv")) {
            line.at(1024, 1024, 10);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsHowFarLongWorkHasComeAndIsGoneAfterIt() throws InterruptedException {
        try (ProgressLine line = new ProgressLine(new PrintWriter(err), "a.csv")) {
            Thread.sleep(750);
            line.at(50 * 1024, 100 * 1024, 12_345);
        }

        assertThat(err.toString()).contains("a.csv", "50%", "12,345 rows").endsWith("\r");
        assertThat(err.toString().split("\r"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(79));
    }
}
