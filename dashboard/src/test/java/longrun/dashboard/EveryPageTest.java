package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import longrun.dashboard.site.Site;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;

/** Every address there is, on histories of every size: none fails, and none shows what is no number. */
class EveryPageTest {
    private static final Pattern NO_NUMBER =
            Pattern.compile("\\bNaN\\b|\\bnull\\b|Infinity|undefined|(?<![\\w.])-\\d|−−|Optional[.\\[]");

    private static final List<String> LENSES = List.of(
            "",
            "label=real_run",
            "label=pup_walk&from=2018-06-01",
            "from=2016-01-01&to=2016-12-31&label=not_outlier",
            "activity=ride",
            "from=2024-02-29&to=2024-02-29");

    /** Where no history has anything by this name; each is asked for with a name that may be there. */
    private static final Map<String, String> NAMED = Map.of(
            "/import/batches/{number:\\d{1,9}}", "/import/batches/1",
            "/import/batches/{number:\\d{1,9}}/rejected.csv", "/import/batches/1/rejected.csv");

    /** Only there while an upload is read. */
    private static final Set<String> PASSING = Set.of("/import/uploads/{id}");

    @ParameterizedTest
    @ValueSource(strings = {"empty", "one", "demo", "future", "same day", "real"})
    void isCalm(String history) throws Exception {
        try (Opened opened = open(history)) {
            for (String path : paths()) {
                for (String lens : LENSES) {
                    look(opened, path, lens);
                }
            }
        }
    }

    /** One lens, for the time it takes. */
    @Test
    void isCalmAtAHundredThousand() throws Exception {
        try (Opened opened = Opened.with(Csv.of(Csv.random(100_000, 5)))) {
            for (String path : paths()) {
                look(opened, path, "label=real_run");
            }
        }
    }

    private static Opened open(String history) throws IOException {
        return switch (history) {
            case "empty" -> Opened.empty();
            case "one" -> Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n"));
            case "future" -> Opened.with(Csv.of("2024-02-29,Run,3,1440,,\n2031-01-01,Run,3,1440,,\n"));
            case "same day" ->
                Opened.with(Csv.of("2025-10-01,Run,3,1440,,\n2025-10-01,Run,,1440,,\n2025-10-01,Bike Ride,9,,,\n"));
            case "real" -> Opened.real();
            default -> Opened.demo();
        };
    }

    private static void look(Opened opened, String path, String lens) throws Exception {
        String address = path + (path.contains("?") ? "&" : "?") + lens;
        HttpResponse<String> answer = opened.get(address);
        boolean mayBeMissing = path.startsWith("/import/batches/")
                || path.startsWith("/workouts/one")
                || path.startsWith("/effect/story");
        boolean leadsOn = Stream.of("/model/", "/settings/events", "/goals/remove", "/trends/anomalies")
                .anyMatch(path::startsWith);
        assertThat(answer.statusCode())
                .as(address)
                .satisfiesAnyOf(
                        code -> assertThat(code).isEqualTo(200),
                        code -> assertThat(mayBeMissing && code == 404).isTrue(),
                        code -> assertThat(leadsOn && code == 303).isTrue());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            assertThat(NO_NUMBER.matcher(text(answer)).results().map(hit -> around(answer, hit.start())))
                    .as(address)
                    .isEmpty();
            // A token is made of any letters, those too.
            assertThat(answer.body().replaceAll("value=\"[\\w-]{60,}\"", ""))
                    .as(address)
                    .doesNotContain("NaN", "\"null\"", "Infinity");
        }
    }

    /** What a reader sees, and no style sheet. */
    private static String text(HttpResponse<String> answer) {
        return new Page(answer.body().replaceAll("(?s)<style>.*?</style>", "")).text();
    }

    private static String around(HttpResponse<String> answer, int at) {
        String text = text(answer);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Each pattern that a controller of the site answers to, with a name where it needs one. */
    private static List<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Class<?> page : Site.class.getAnnotation(Import.class).value()) {
            for (Method method : page.getDeclaredMethods()) {
                GetMapping mapping = method.getAnnotation(GetMapping.class);
                if (mapping != null) {
                    Stream.concat(Arrays.stream(mapping.value()), Arrays.stream(mapping.path()))
                            .filter(path -> !PASSING.contains(path))
                            .map(path -> NAMED.getOrDefault(path, path))
                            .forEach(paths::add);
                }
            }
        }
        assertThat(paths).contains("/", "/workouts", "/effect").noneMatch(path -> path.contains("{"));
        return new ArrayList<>(paths);
    }

    /** The page of each workout, of whatever kind. */
    @Test
    void ofEachWorkoutIsCalm() throws Exception {
        try (Opened demo = Opened.demo()) {
            History history = demo.store.history(Athlete.DEFAULT);
            for (int row = 0; row < history.size(); row += 41) {
                look(
                        demo,
                        "/workouts/one?id=" + URLEncoder.encode(history.key(row).text(), StandardCharsets.UTF_8),
                        "");
            }
        }
    }
}
