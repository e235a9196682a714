package longrun.dashboard.model;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.insight.label.LabelModel;
import longrun.insight.model.ModelStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accepts a model that was trained, and goes back to an earlier one. */
@Controller
public class VersionsPage {
    private static final int MOST_DIGITS = 9;
    private static final String CHANGED_SINCE =
            "A model trained now is not the one you were shown: your workouts, or the "
                    + "version in use, have changed since. Nothing was kept; below is what this one would change.";

    private final Visits visits;
    private final DashboardConfig config;
    private final ModelStore models;
    private final Snapshots snapshots;
    private final Clock clock;
    private final ModelPage page;

    VersionsPage(
            Visits visits,
            DashboardConfig config,
            ModelStore models,
            Snapshots snapshots,
            Clock clock,
            ModelPage page) {
        this.visits = visits;
        this.config = config;
        this.models = models;
        this.snapshots = snapshots;
        this.clock = clock;
        this.page = page;
    }

    @PostMapping("/model/train")
    Object train(HttpServletRequest request) {
        if (visits.visitingDemo(request)) {
            return page.refuse(request, ModelPage.DEMO_KEEPS_NOTHING, HttpStatus.CONFLICT);
        }
        snapshots.renew();
        Visit visit = visits.receive(request, ModelPage.TITLE);
        Training training = new Training(visit, request);
        String problem = training.problem();
        if (!problem.isEmpty()) {
            return page.refuse(request, problem + " Nothing was kept.", HttpStatus.BAD_REQUEST);
        }
        LabelModel model = training.trial().found().orElseThrow().model();
        if (!training.isShown(model)) {
            return page.refuse(request, CHANGED_SINCE, HttpStatus.CONFLICT);
        }
        models.accept(config.athlete(), model, Instant.now(clock));
        return done(visit);
    }

    @PostMapping("/model/use")
    Object use(HttpServletRequest request, @RequestParam(defaultValue = "") String version) {
        if (visits.visitingDemo(request)) {
            return page.refuse(request, ModelPage.DEMO_KEEPS_NOTHING, HttpStatus.CONFLICT);
        }
        if (version.equals(Versioning.AUTO)) {
            models.useNone(config.athlete());
        } else if (!use(version)) {
            return page.refuse(
                    request, "There is no version \"" + version + "\". Nothing was changed.", HttpStatus.NOT_FOUND);
        }
        return done(visits.receive(request, ModelPage.TITLE));
    }

    private boolean use(String version) {
        return version.length() <= MOST_DIGITS
                && version.matches("[0-9]+")
                && models.use(config.athlete(), Integer.parseInt(version));
    }

    private ResponseEntity<Void> done(Visit visit) {
        snapshots.renew();
        String href = new Place("/model", List.of(new Parameter(ModelPage.CHANGED, "yes"))).href(visit.lens());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(href + "#versions"))
                .build();
    }
}
