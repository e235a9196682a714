package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.workout.Athlete;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @Test
    void refusesAnAddressOthersCanReach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config("0.0.0.0", 8080, false))
                .withMessage("host 0.0.0.0 can be reached by others, and Longrun has no accounts yet: use 127.0.0.1, or"
                        + " say --behind-proxy if a proxy that asks for a password stands before it");
    }

    @Test
    void servesOthersBehindAProxy() {
        assertThat(config("0.0.0.0", 8080, true).host()).isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
    void takesEveryNameOfTheLoopback(String host) {
        assertThat(config(host, 8080, false).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatDoesNotExist(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config("127.0.0.1", port, false))
                .withMessage("port " + port + " does not exist: choose one from 0 to 65535");
    }

    /** Java forgets the level of a logger that nobody holds as soon as memory is swept, as {@link Sweeper} does. */
    @Test
    void saysThatThePortIsTakenToTheCallerAlone() throws Exception {
        InMemoryStore store = new InMemoryStore();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Dashboard.open(Opened.config(port), Stores.of(store), Opened.CLOCK))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessage("port " + port
                            + " is taken by another program: stop that one, or choose another port with --port");
        }
        assertThat(Logger.getLogger("org.springframework.boot.diagnostics").isLoggable(Level.SEVERE))
                .isFalse();
    }

    @Test
    void aPortIsFreeAgainOnceClosed() {
        InMemoryStore store = new InMemoryStore();
        int port;
        try (Opened opened = Opened.empty()) {
            port = opened.port();
            assertThat(opened.url()).isEqualTo("http://localhost:" + port);
        }
        try (Dashboard again = Dashboard.open(Opened.config(port), Stores.of(store), Opened.CLOCK)) {
            assertThat(again.url()).endsWith(":" + port);
        }
    }

    private static DashboardConfig config(String host, int port, boolean behindProxy) {
        return new DashboardConfig(host, port, behindProxy, Athlete.DEFAULT, false);
    }
}
