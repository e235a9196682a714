package longrun.acceptance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.acceptance.command.Command.Result;
import longrun.acceptance.command.Command.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that stay until they are told to stop. */
class ServingTest {
    private static final Pattern WORKOUTS = Pattern.compile("<h1>([0-9,]+) workouts");
    private static final Duration PATIENCE = Served.PATIENCE;

    @TempDir
    Path folder;

    private Command longrun;
    private final List<Running> started = new ArrayList<>();

    @BeforeEach
    void open() {
        longrun = new Command(folder).java();
    }

    @AfterEach
    void stop() {
        started.forEach(running -> running.process().destroyForcibly());
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void stopsInOrderWhenToldTo(String signal, int code) throws Exception {
        longrun.run("import", LargeExport.write(folder.resolve("some.csv"), 1, 50, 1));
        Running serving = start("serve", "--port", 0);
        URI address = Served.address(serving);
        assertThat(status(address, "localhost:" + address.getPort())).isEqualTo(200);

        new ProcessBuilder("kill", "-" + signal, Long.toString(serving.process().pid()))
                .start()
                .waitFor();

        Result result = serving.result();
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.out()).matches(Served.READY);
        assertThat(result.err()).isEmpty();
        assertThat(longrun.data()).isDirectoryNotContaining("glob:**-wal");
        assertThat(longrun.run("status", "--json").json().number("workouts")).isEqualTo(50);
    }

    @Test
    void answersThisMachineAloneAndByItsOwnNameAlone() throws Exception {
        URI address = Served.address(start("serve", "--port", 0));

        assertThat(status(address, "127.0.0.1:" + address.getPort())).isEqualTo(200);
        assertThat(status(address, "evil.example")).isBetween(400, 499);
        for (InetAddress other : otherAddresses()) {
            assertThatThrownBy(() -> connect(new InetSocketAddress(other, address.getPort())))
                    .as("%s", other)
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void showsWhatIsImportedWhileItServes() throws Exception {
        URI address = Served.address(start("serve", "--port", 0));

        Result imported = longrun.run("import", LargeExport.write(folder.resolve("some.csv"), 1, 50, 1));

        assertThat(imported.code()).as(imported.err()).isZero();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!page(address).contains("some.csv") && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(page(address)).contains("some.csv");
    }

    @Test
    void everyPageReadDuringAnImportAndItsUndoShowsAllOfItOrNone() throws Exception {
        int few = 50;
        int many = 20_000;
        longrun.run("import", LargeExport.write(folder.resolve("few.csv"), 1, few, 1));
        URI address = Served.address(start("serve", "--port", 0));
        Path large = LargeExport.write(folder.resolve("many.csv"), few + 1, many, 2);
        Set<Integer> shown = new TreeSet<>();

        for (List<Object> change : List.<List<Object>>of(List.of("import", large), List.of("undo", 2))) {
            Running changing = start(change.toArray());
            while (changing.process().isAlive()) {
                shown.add(workoutsShown(address));
            }
            assertThat(changing.result().code()).as(changing.result().err()).isZero();
        }

        assertThat(shown).contains(few).isSubsetOf(few, few + many);
    }

    private static int workoutsShown(URI address) throws Exception {
        Matcher headline = WORKOUTS.matcher(page(address.resolve("/workouts")));
        assertThat(headline.find()).isTrue();
        return Integer.parseInt(headline.group(1).replace(",", ""));
    }

    @Test
    void refusesAnAddressThatOthersCanReach() {
        Result result = longrun.run("serve", "--host", "0.0.0.0");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err())
                .startsWith("longrun: host 0.0.0.0 can be reached by others")
                .contains("--behind-proxy");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = longrun.run("serve", "--port", other.getLocalPort());

            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err())
                    .isEqualTo("longrun: port " + other.getLocalPort() + " is taken by another program: stop that one,"
                            + " or choose another port with --port\n");
        }
    }

    @Test
    void saysThatTheSystemRefusesTheAddress() {
        // RFC 5737 keeps this address for documents: no machine has it.
        Result result = longrun.run("serve", "--behind-proxy", "--host", "192.0.2.1", "--port", 0);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("longrun: cannot listen there");
    }

    @Test
    void theDemoIsFilledOnceAndKeptApart() throws Exception {
        Running first = start("demo", "--port", 0);
        assertThat(page(Served.address(first))).contains("Choco arrives");
        first.process().destroy();
        first.result();
        Running second = start("demo", "--port", 0);
        Served.address(second);
        System.out.println("second start of the demo: " + (System.nanoTime() - second.started()) / 1_000_000 + " ms");

        Json demo = longrun.run("status", "--json", "--data", longrun.data().resolve("demo"))
                .json();

        assertThat(demo.objects("batches")).hasSize(1);
        assertThat(demo.number("workouts")).isGreaterThan(3000);
        assertThat(longrun.run("status", "--json").json().number("workouts")).isZero();
    }

    @Test
    void aDemoKilledWhileItIsFilledIsWholeTheNextTime() throws Exception {
        for (int millis = 300; millis <= 1500; millis += 300) {
            Running killed = start("demo", "--port", 0);
            Thread.sleep(millis);
            killed.process().destroyForcibly().waitFor();
        }

        assertThat(page(Served.address(start("demo", "--port", 0)))).contains("Choco arrives");
        Json demo = longrun.run("status", "--json", "--data", longrun.data().resolve("demo"))
                .json();
        assertThat(demo.objects("batches")).hasSize(1);
    }

    private Running start(Object... arguments) throws IOException {
        Running running = longrun.start(arguments);
        started.add(running);
        return running;
    }

    private static String page(URI address) throws IOException {
        return answer(address, "localhost:" + address.getPort());
    }

    private static int status(URI address, String host) throws IOException {
        return Integer.parseInt(answer(address, host).substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    /** The whole answer, asked for by hand: the JDK's own client does not let one call a server by another's name. */
    private static String answer(URI address, String host) throws IOException {
        try (Socket socket = connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()))) {
            socket.getOutputStream()
                    .write(("GET " + (address.getPath().isEmpty() ? "/" : address.getPath()) + " HTTP/1.1\r\nHost: "
                                    + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connect(InetSocketAddress address) throws IOException {
        Socket socket = new Socket();
        socket.connect(address, (int) PATIENCE.toMillis());
        return socket;
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
