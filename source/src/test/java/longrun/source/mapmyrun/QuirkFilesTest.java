package longrun.source.mapmyrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.source.draft.Draft;
import longrun.source.draft.RefusedException;
import longrun.workout.Measures;
import longrun.workout.Started;
import longrun.workout.batch.Rejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small file for each quirk that exports were seen to have, with the drafts it gives: the fuzzer's inputs, each named
 * for its quirk. The expected drafts stand in {@code quirks.txt}, where a file is followed by a line for each draft.
 */
class QuirkFilesTest {
    private static final String FOLDER = "/longrun/source/fuzz/MapMyRunFuzzTestInputs/isReadOrRefused/";

    record Quirk(String file, List<String> drafts) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Quirk> quirks() {
        List<Quirk> quirks = new ArrayList<>();
        for (String line :
                new String(bytes("/longrun/source/mapmyrun/quirks.txt"), StandardCharsets.UTF_8).split("\r?\n", -1)) {
            if (line.startsWith("  ")) {
                quirks.get(quirks.size() - 1).drafts.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                quirks.add(new Quirk(line.strip(), new ArrayList<>()));
            }
        }
        return quirks;
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void giveTheDraftsThatAreExpected(Quirk quirk) throws IOException {
        assertThat(drafts(bytes(FOLDER + quirk.file + ".csv"))).isEqualTo(quirk.drafts);
    }

    private static List<String> drafts(byte[] file) throws IOException {
        List<String> drafts = new ArrayList<>();
        try {
            MapMyRunReader reader = MapMyRunReader.open(file, new ByteArrayInputStream(file));
            for (Draft draft = reader.next(); draft != null; draft = reader.next()) {
                drafts.add(told(draft));
            }
        } catch (RefusedException e) {
            drafts.add(e.refusal("").reason().name());
        }
        return drafts;
    }

    private static String told(Draft draft) {
        String place = draft.place().line() + ": ";
        if (!draft.problems().isEmpty()) {
            return place + draft.problems().stream().map(QuirkFilesTest::told).collect(Collectors.joining(", "));
        }
        String date = draft.started() instanceof Started.OnDate on ? on.date().toString() : "no date";
        String note = draft.declared().note().replace("\n", "/");
        return place
                + Stream.of(draft.externalId(), date, draft.activity().name(), told(draft.measures()), note)
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" | "));
    }

    private static String told(Rejection problem) {
        return (problem.kind() + " " + problem.column() + " " + problem.found()).strip();
    }

    private static String told(Measures measures) {
        return Stream.of(
                        number(
                                measures.distance() == null
                                        ? null
                                        : measures.distance().metres(),
                                "m"),
                        number(
                                measures.duration() == null
                                        ? null
                                        : measures.duration().toMillis() / 1000.0,
                                "s"),
                        number(
                                measures.energy() == null
                                        ? null
                                        : measures.energy().kilocalories(),
                                "kcal"),
                        number(
                                measures.steps() == null
                                        ? null
                                        : measures.steps().doubleValue(),
                                "steps"),
                        number(
                                measures.averageHeartRate() == null
                                        ? null
                                        : measures.averageHeartRate().beatsPerMinute(),
                                "bpm"),
                        number(
                                measures.maximumSpeed() == null
                                        ? null
                                        : measures.maximumSpeed().metresPerSecond(),
                                "m/s"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String number(@Nullable Double number, String unit) {
        return number == null ? null : String.format(Locale.ROOT, "%.4g %s", number, unit);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = QuirkFilesTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
