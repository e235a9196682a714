package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ca, ac, 1", "--form, --from, 1", "'', abc, 3", "import, import, 0"})
    void countsSlips(String one, String other, int slips) {
        assertThat(Nearest.slips(one, other)).isEqualTo(slips);
        assertThat(Nearest.slips(other, one)).isEqualTo(slips);
    }

    @Test
    void suggestsNothingThatIsFarFromWhatWasTyped() {
        List<String> options = List.of("--from", "--to", "--label");

        assertThat(Nearest.to("--lable", options)).contains("--label");
        assertThat(Nearest.to("--verbose", options)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void countsSlipsInWhatFollowsACommonBeginning() {
        List<String> names = List.of("LONGRUN_DATA", "LONGRUN_PORT");

        assertThat(Nearest.to("LONGRUN_PROT", names, "LONGRUN_")).contains("LONGRUN_PORT");
        assertThat(Nearest.to("LONGRUN_CART", names, "LONGRUN_")).isEmpty();
    }

    @Test
    void saysWhichWasMeantOrWhatElseToDo() {
        List<String> names = List.of("LONGRUN_DATA", "LONGRUN_PORT");

        assertThat(Nearest.suggestion("LONGRUN_PROT", names, "LONGRUN_", "."))
                .isEqualTo("; did you mean LONGRUN_PORT?");
        assertThat(Nearest.suggestion("LONGRUN_CART", names, "LONGRUN_", ".")).isEqualTo(".");
    }
}
