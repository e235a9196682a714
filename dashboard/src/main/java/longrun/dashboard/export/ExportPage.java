package longrun.dashboard.export;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import longrun.dashboard.effect.Moments;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.wording.BriefText;
import longrun.wording.LabelText;
import longrun.wording.WorkoutsCsv;
import longrun.wording.json.BriefJson;
import longrun.wording.json.ChaptersJson;
import longrun.wording.json.ConsistencyJson;
import longrun.wording.json.EffectJson;
import longrun.wording.json.WorkoutsJson;
import longrun.workout.Event;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is shown under a lens, as a file. What of the address cannot be understood is not followed, as on pages; the file
 * is then not given, for nobody would see what it leaves out.
 */
@Controller
public class ExportPage {
    private static final String PATH = "/export";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Visits visits;

    ExportPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(PATH + "/workouts.csv")
    ResponseEntity<byte[]> workoutsCsv(HttpServletRequest request) {
        return file(request, "workouts.csv", CSV, (visit, out) -> {
            try {
                WorkoutsCsv.write(
                        out,
                        visit.snapshot().select(visit.lens()),
                        visit.snapshot().labels());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @GetMapping(PATH + "/workouts.json")
    ResponseEntity<byte[]> workoutsJson(HttpServletRequest request) {
        return json(
                request,
                "workouts.json",
                (visit, out) -> WorkoutsJson.write(
                        out,
                        visit.snapshot().select(visit.lens()),
                        visit.snapshot().labels(),
                        new LabelText(visit.quantities()),
                        Integer.MAX_VALUE));
    }

    @GetMapping(PATH + "/brief.json")
    ResponseEntity<byte[]> brief(HttpServletRequest request) {
        return json(request, "brief.json", (visit, out) -> {
            Evidence evidence = visit.findings().evidence();
            BriefJson.write(out, evidence, visit.findings().brief(visit.weeks()), new BriefText(visit.quantities()));
        });
    }

    @GetMapping(PATH + "/consistency.json")
    ResponseEntity<byte[]> consistency(HttpServletRequest request) {
        return json(request, "consistency.json", (visit, out) -> {
            Evidence evidence = visit.findings().evidence();
            ConsistencyJson.write(out, evidence, visit.findings().consistency(visit.weeks()));
        });
    }

    @GetMapping(PATH + "/chapters.json")
    ResponseEntity<byte[]> chapters(HttpServletRequest request) {
        return json(request, "chapters.json", (visit, out) -> {
            Evidence evidence = visit.findings().evidence();
            ChaptersJson.write(
                    out,
                    evidence,
                    visit.findings().chapters(visit.snapshot().kept().chapterNames()));
        });
    }

    @GetMapping(PATH + "/effect.json")
    ResponseEntity<byte[]> effect(HttpServletRequest request, @RequestParam(defaultValue = "") String event) {
        Visit visit = visits.receive(request, "effect.json");
        List<Event> events = visit.snapshot().kept().events();
        List<String> problems = new ArrayList<>(visit.problems());
        problems.addAll(Moments.problems(events, event));
        return problems.isEmpty()
                ? given("effect.json", MediaType.APPLICATION_JSON, out -> {
                    Evidence evidence = visit.findings().evidence();
                    Moments.asked(evidence, events, event)
                            .ifPresentOrElse(
                                    moment -> write(out, visit, moment), () -> EffectJson.write(out, evidence));
                })
                : refused(problems);
    }

    private static void write(Writer out, Visit visit, Moment moment) {
        EffectJson.write(
                out, visit.findings().evidence(), moment, visit.findings().effect(moment));
    }

    private ResponseEntity<byte[]> json(HttpServletRequest request, String name, BiConsumer<Visit, Writer> content) {
        return file(request, name, MediaType.APPLICATION_JSON, content);
    }

    private ResponseEntity<byte[]> file(
            HttpServletRequest request, String name, MediaType type, BiConsumer<Visit, Writer> content) {
        Visit visit = visits.receive(request, name);
        return visit.problems().isEmpty()
                ? given(name, type, out -> content.accept(visit, out))
                : refused(visit.problems());
    }

    private static ResponseEntity<byte[]> refused(List<String> problems) {
        return ResponseEntity.badRequest()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(String.join("\n", problems).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> given(String name, MediaType type, Consumer<Writer> content) {
        StringWriter out = new StringWriter();
        content.accept(out);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("longrun-" + name)
                                .build()
                                .toString())
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
