package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.wording.LensText;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.port.OverlayStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer to a question and goes on to the next. */
@Controller
public class AnswerPage {
    private final Visits visits;
    private final DashboardConfig config;
    private final OverlayStore overlays;
    private final Snapshots snapshots;
    private final ModelPage page;

    AnswerPage(Visits visits, DashboardConfig config, OverlayStore overlays, Snapshots snapshots, ModelPage page) {
        this.visits = visits;
        this.config = config;
        this.overlays = overlays;
        this.snapshots = snapshots;
        this.page = page;
    }

    @PostMapping("/model/answer")
    Object answer(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String answer) {
        if (visits.visitingDemo(request)) {
            return page.refuse(request, ModelPage.DEMO_KEEPS_NOTHING, HttpStatus.CONFLICT);
        }
        Optional<WorkoutKey> key = key(id);
        if (key.isEmpty()) {
            return page.refuse(request, "There is no such workout. Nothing was changed.", HttpStatus.NOT_FOUND);
        }
        Optional<Label> label = Arrays.stream(Label.values())
                .filter(one -> LensText.spelled(one).equals(answer))
                .findFirst();
        if (label.isEmpty()) {
            return page.refuse(
                    request,
                    "Answer by one of the four labels, or skip the workout. Nothing was changed.",
                    HttpStatus.BAD_REQUEST);
        }
        overlays.change(config.athlete(), Set.of(key.get()), before -> before.withLabel(label.get()));
        snapshots.renew();
        return next(visits.receive(request, ModelPage.TITLE), request, key.get());
    }

    private static ResponseEntity<Void> next(Visit visit, HttpServletRequest request, WorkoutKey answered) {
        Asking asking = new Asking(visit, ModelPage.value(request, Asking.SKIPPED));
        String href = Asking.place(ModelPage.PATH, asking.skipped())
                .with(Asking.ANSWERED, answered.text())
                .href(visit.lens());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(href + "#ask"))
                .build();
    }

    /** The key of a workout that is there. */
    private Optional<WorkoutKey> key(String id) {
        try {
            WorkoutKey key = new WorkoutKey(id);
            return snapshots.current().history().rowOf(key).isPresent() ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
