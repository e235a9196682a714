package longrun.dashboard.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.workout.batch.Terms;
import longrun.workout.port.WorkoutStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes files from the browser: what they would do, then what they did. */
@Controller
public class ImportPage {
    private static final String PATH = "/import";

    private final Visits visits;
    private final DashboardConfig config;
    private final WorkoutStore workouts;
    private final Uploads uploads;
    private final Clock clock;

    ImportPage(Visits visits, DashboardConfig config, WorkoutStore workouts, Uploads uploads, Clock clock) {
        this.visits = visits;
        this.config = config;
        this.workouts = workouts;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String undone) {
        String said = undone.matches("\\d{1,9}") ? "Import " + undone + " was taken back." : "";
        return page(request, said, HttpStatus.OK);
    }

    private View page(HttpServletRequest request, String said, HttpStatus status) {
        Visit visit = visits.own(request, "Import");
        ImportView view = new ImportView(
                visit.frame(),
                config.demo(),
                said,
                "Up to " + config.uploads().mostMegabytes() + " MB at once, also packed as .zip or .gz.",
                workouts.batches(config.athlete()).stream()
                        .map(batch -> BatchLine.of(batch, visit))
                        .toList());
        return Pages.page("imports/import.jte", view, status);
    }

    @PostMapping(PATH)
    Object receive(HttpServletRequest request, @RequestParam(name = "file", required = false) List<MultipartFile> sent)
            throws IOException {
        List<MultipartFile> files = sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty() || isNamed(file)).toList();
        if (config.demo()) {
            return page(request, "The demo takes nothing in.", HttpStatus.CONFLICT);
        }
        if (files.isEmpty()) {
            return page(request, "No file was chosen.", HttpStatus.BAD_REQUEST);
        }
        if (files.size() > config.uploads().mostFiles()) {
            String most =
                    "At most " + config.uploads().mostFiles() + " files at once; these were " + files.size() + ".";
            return page(request, most, HttpStatus.BAD_REQUEST);
        }
        return seeOther(href(uploads.receive(files)));
    }

    private static boolean isNamed(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    @GetMapping(PATH + "/uploads/{id}")
    Object follow(HttpServletRequest request, @PathVariable String id) {
        Upload upload = uploads.find(id).orElse(null);
        if (upload == null) {
            return page(
                    request,
                    "That upload is no longer kept. Hand the file over again; nothing was stored.",
                    HttpStatus.NOT_FOUND);
        }
        Visit visit = visits.own(request, "Import");
        return Pages.page(
                "imports/upload.jte",
                UploadTelling.tell(upload, visit, href(upload), uploads.readsTables(upload), clock.instant()));
    }

    @PostMapping(PATH + "/uploads/{id}")
    Object decide(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "0") int file,
            @RequestParam(defaultValue = "keep") String changed,
            @RequestParam(defaultValue = "hold") String duplicates) {
        Upload upload = uploads.find(id).orElse(null);
        if (upload == null || upload.state() instanceof Upload.State.Reading) {
            return seeOther(PATH + "/uploads/" + URI.create(id.replaceAll("[^0-9a-f]", "")));
        }
        Terms terms = new Terms(
                changed.equals("update") ? Terms.OnChange.UPDATE : Terms.OnChange.KEEP,
                duplicates.equals("add") ? Terms.OnDuplicate.ADD : Terms.OnDuplicate.HOLD);
        if (action.equals("discard")) {
            uploads.forget(upload);
            return seeOther(PATH);
        }
        if (upload.state() instanceof Upload.State.Taken) {
            return seeOther(href(upload));
        }
        switch (action) {
            case "confirm" -> {
                if (!upload.isAsked()) {
                    uploads.take(upload, terms);
                }
            }
            case "ask" -> uploads.ask(upload);
            case "correct" -> correct(request, upload, file);
            default -> uploads.plan(upload, terms);
        }
        return seeOther(href(upload));
    }

    /** A form that is about another state of the upload says nothing of this one. */
    private void correct(HttpServletRequest request, Upload upload, int file) {
        upload.table(file)
                .flatMap(proposal -> TableForm.read(request, proposal).map(proposal::corrected))
                .ifPresent(said -> uploads.correct(upload, file, said));
    }

    private static String href(Upload upload) {
        return PATH + "/uploads/" + upload.id();
    }

    static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
