package longrun.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void takesCommandsToTheTerminalOutOfText() {
        assertThat(Printable.of("a\u001B[2J\r\nb\u202Ec\u0007")).isEqualTo("a [2J  b c ");
        assertThat(Printable.of("Läufe – 🏃")).isEqualTo("Läufe – 🏃");
    }

    @Test
    void shortensWithoutCuttingALetterInTwo() {
        assertThat(Printable.of("🏃🏃🏃🏃", 3)).isEqualTo("🏃🏃…");
        assertThat(Printable.of("abc", 3)).isEqualTo("abc");
    }
}
