package longrun.dashboard.workouts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.workout.WorkoutKey;
import longrun.workout.port.OverlayStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** One workout: what is known of it, where that is from, and what the athlete says of it herself. */
@Controller
public class WorkoutPage {
    private static final String PATH = "/workouts/one";

    private final Visits visits;
    private final DashboardConfig config;
    private final OverlayStore overlays;
    private final Snapshots snapshots;

    WorkoutPage(Visits visits, DashboardConfig config, OverlayStore overlays, Snapshots snapshots) {
        this.visits = visits;
        this.config = config;
        this.overlays = overlays;
        this.snapshots = snapshots;
    }

    /** The address of a workout's page. */
    public static String href(WorkoutKey key) {
        return PATH + "?id="
                + URLEncoder.encode(key.text(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    @GetMapping(PATH)
    View show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String kept) {
        return page(request, key(id), kept.isEmpty() ? "" : "What you say is kept.", Optional.empty(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    Object say(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        WorkoutKey key = key(id);
        if (visits.visitingDemo(request)) {
            return page(request, key, "The demo keeps nothing.", Optional.empty(), HttpStatus.CONFLICT);
        }
        if (snapshots.current().history().rowOf(key).isEmpty()) {
            throw missing();
        }
        Said said = Said.read(request);
        Said shown = Said.shown(request);
        try {
            overlays.change(config.athlete(), Set.of(key), before -> said.on(before, shown));
        } catch (IllegalArgumentException e) {
            return page(
                    request,
                    key,
                    "Nothing was changed: " + e.getMessage() + ".",
                    Optional.of(said),
                    HttpStatus.BAD_REQUEST);
        }
        snapshots.renew();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(href(key) + "&kept=yes"))
                .build();
    }

    /**
     * The page.
     *
     * @param told what has just happened
     * @param sent what the form is to show; what is kept, if nothing is sent
     */
    private View page(HttpServletRequest request, WorkoutKey key, String told, Optional<Said> sent, HttpStatus status) {
        Visit visit = visits.one(request, "Workout");
        OptionalInt row = visit.snapshot().history().rowOf(key);
        if (row.isEmpty()) {
            throw missing();
        }
        WorkoutView view = WorkoutView.of(visit, row.getAsInt(), told, sent);
        return Pages.page("workouts/workout.jte", view, status);
    }

    private static WorkoutKey key(String id) {
        try {
            return new WorkoutKey(id);
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
