package longrun.cli.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import longrun.dashboard.journal.Kind.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class LogTest {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger LIBRARY = Logger.getLogger("org.example.Library");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:30:00.1234567Z"), ZoneOffset.UTC);

    private final StringWriter written = new StringWriter();
    private final List<Handler> handlers = new ArrayList<>(List.of(ROOT.getHandlers()));
    private final Level level = ROOT.getLevel();

    @BeforeEach
    void listenToWarnings() {
        ROOT.setLevel(Level.SEVERE);
    }

    @AfterEach
    void listenAsBefore() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        handlers.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void writesOneObjectOnALineWithItsFields() {
        Log log = open(LogForm.JSON);

        log.note(Entry.snapshotBuilt(7, 2770, Duration.ofMillis(35)));

        assertThat(written.toString())
                .isEqualTo("{\"time\":\"2026-11-27T08:30:00.123Z\",\"level\":\"info\",\"event\":\"snapshot_built\","
                        + "\"message\":\"pages show revision 7, 2770 workouts, read in 35 ms\","
                        + "\"revision\":7,\"workouts\":2770,\"millis\":35}\n");
    }

    @Test
    void keepsAnExceptionOnItsLine() {
        Log log = open(LogForm.JSON);

        log.note(Entry.of(Kind.BROKEN, "it broke", new IllegalStateException("why", new RuntimeException("deeper"))));

        assertThat(written.toString().lines()).hasSize(1);
        Map<String, String> line = read(written.toString());
        assertThat(line)
                .containsEntry("level", "error")
                .containsEntry("error.type", "java.lang.IllegalStateException")
                .containsEntry("error.message", "why");
        assertThat(line.get("error.stack")).contains("\tat longrun.cli.log.LogTest.", "Caused by:", "deeper");
    }

    @Test
    void whateverIsSaidTheLineIsOneObject() {
        StringBuilder anything = new StringBuilder("\"\\ é 跑 🐕 \u2028 \ufeff \ud800 ");
        for (char c = 0; c < 0xa0; c++) {
            anything.append(c);
        }
        Log log = open(LogForm.JSON);

        log.note(Entry.of(Kind.WARNING, anything.toString(), new RuntimeException(anything.toString()))
                .with("logger", anything.toString()));

        assertThat(written.toString()).endsWith("}\n").doesNotContainPattern("[\\x00-\\x1f](?!\\z)");
        assertThat(read(written.toString()))
                .containsEntry("message", anything.toString())
                .containsEntry("logger", anything.toString())
                .containsEntry("error.message", anything.toString());
    }

    @Test
    void writesALineForEachThingAsText() {
        Log log = open(LogForm.TEXT);

        log.note(Entry.snapshotBuilt(7, 2770, Duration.ofMillis(35)));
        log.note(Entry.of(Kind.STORE_LOST, "the store\ncannot be read", new RuntimeException("gone")));

        assertThat(written.toString().lines())
                .containsExactly(
                        "longrun: pages show revision 7, 2770 workouts, read in 35 ms",
                        "longrun: the store cannot be read");
    }

    @Test
    void showsWhereSomethingBroke() {
        open(LogForm.TEXT).note(Entry.of(Kind.BROKEN, "it broke", new IllegalStateException("why")));

        assertThat(written.toString())
                .startsWith("longrun: it broke\njava.lang.IllegalStateException: why\n\tat longrun.cli.log.LogTest.");
    }

    @Test
    void obeysNoCommandInWhatBroke() {
        open(LogForm.TEXT).note(Entry.of(Kind.BROKEN, "it broke", new IllegalStateException("why\u001b[2J\u202e")));

        assertThat(written.toString())
                .startsWith(
                        "longrun: it broke\njava.lang.IllegalStateException: why [2J \n\tat longrun.cli.log.LogTest.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void staysCalmAboutWhatIsAsItShouldBe(Kind kind) {
        open(LogForm.CALM).note(Entry.of(kind, "something happened"));

        assertThat(written.toString())
                .isEqualTo(kind.weight() == Weight.ROUTINE ? "" : "longrun: something happened\n");
    }

    @Test
    void hearsWhatLibrariesWarnOf() {
        open(LogForm.JSON);

        LIBRARY.info("not this");
        LIBRARY.log(Level.WARNING, "{0} of {1}", new Object[] {1, "two"});
        LIBRARY.log(Level.SEVERE, "worse", new IllegalStateException("why"));

        List<Map<String, String>> lines =
                written.toString().lines().map(LogTest::read).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .containsEntry("level", "warn")
                .containsEntry("event", "warning")
                .containsEntry("message", "1 of two")
                .containsEntry("logger", "org.example.Library");
        assertThat(lines.get(1)).containsEntry("event", "broken").containsEntry("error.message", "why");
    }

    @Test
    void aLibraryMaySayNothing() {
        open(LogForm.TEXT);

        LIBRARY.log(Level.WARNING, (String) null);

        assertThat(written).hasToString("longrun: null\n");
    }

    @Test
    void aLibraryIsNotKeptFromItsWorkByWhatCannotBeWritten() {
        PrintWriter full = new PrintWriter(written) {
            @Override
            public void print(String lines) {
                throw new IllegalStateException("full");
            }
        };
        Log.open(LogForm.TEXT, full, CLOCK);
        List<Exception> reported = new ArrayList<>();
        ROOT.getHandlers()[0].setErrorManager(new ErrorManager() {
            @Override
            public synchronized void error(String message, Exception e, int code) {
                reported.add(e);
            }
        });

        LIBRARY.warning("beware");

        assertThat(reported).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hearsMoreWhereMoreWasAskedFor() {
        ROOT.setLevel(Level.INFO);
        open(LogForm.TEXT);

        LIBRARY.info("what it does");

        assertThat(written).hasToString("longrun: what it does\n");
    }

    @Test
    void linesOfManyThreadsStayWhole() throws InterruptedException {
        Log log = open(LogForm.JSON);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 200; n++) {
                    log.note(Entry.of(Kind.BROKEN, "it broke", new IllegalStateException("why")));
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(written.toString().lines().map(LogTest::read)).hasSize(1600);
    }

    private Log open(LogForm form) {
        return Log.open(form, new PrintWriter(written), CLOCK);
    }

    /** The values of one object by their paths; refuses whatever is no JSON. */
    private static Map<String, String> read(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        String within = "";
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    within = parser.currentName() + ".";
                } else if (token.isScalarValue()) {
                    values.put(within + parser.currentName(), String.valueOf(parser.getString()));
                }
            }
        }
        return values;
    }
}
