package longrun.workout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedRowTest {
    private static final String DOG = "\ud83d\udc36";
    private static final List<Rejection> REASONS = List.of(Rejection.of(Rejection.Kind.NOT_A_ROW));

    @Test
    void keepsALongRowShortenedBetweenTwoCharacters() {
        String even = DOG.repeat(RejectedRow.MAX_TEXT);
        String odd = "x" + even;

        assertThat(new RejectedRow(1, 2, even, REASONS).text()).isEqualTo(DOG.repeat(RejectedRow.MAX_TEXT / 2));
        assertThat(new RejectedRow(1, 2, odd, REASONS).text())
                .isEqualTo("x" + DOG.repeat(RejectedRow.MAX_TEXT / 2 - 1));
    }

    @Test
    void keepsALongCellShortenedBetweenTwoCharacters() {
        String found = new Rejection(Rejection.Kind.UNREADABLE_DATE, "Date", "x" + DOG.repeat(200)).found();

        assertThat(found).isEqualTo("x" + DOG.repeat(99));
    }

    @Test
    void isRejectedForAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RejectedRow(1, 2, "a,b", List.of()));
    }
}
