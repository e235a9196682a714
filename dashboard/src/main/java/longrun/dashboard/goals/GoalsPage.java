package longrun.dashboard.goals;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.snapshot.Snapshots;
import longrun.wording.GoalReader;
import longrun.workout.goal.Goal;
import longrun.workout.port.GoalStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the athlete aims at each week and month, how far it is reached, and a form to aim at something else. */
@Controller
public class GoalsPage {
    private static final String PATH = "/goals";
    private static final List<String> NOT_IN_THE_DEMO =
            List.of("The demo keeps nothing: leave it to have goals of your own.");

    private static final String HAS_CHANGED =
            "This goal has changed since you saw it. It stands below as it is now; remove it from there.";

    private final Visits visits;
    private final DashboardConfig config;
    private final GoalStore goals;
    private final Snapshots snapshots;

    GoalsPage(Visits visits, DashboardConfig config, GoalStore goals, Snapshots snapshots) {
        this.visits = visits;
        this.config = config;
        this.goals = goals;
        this.snapshots = snapshots;
    }

    @GetMapping(PATH)
    View show(HttpServletRequest request, @RequestParam(defaultValue = "") String goal) {
        return page(request, told(goal), List.of(), GoalForm.EMPTY, HttpStatus.OK);
    }

    private static String told(String goal) {
        return switch (goal) {
            case "kept" -> "Your goal is kept.";
            case "removed" -> "Your goal is removed.";
            default -> "";
        };
    }

    @PostMapping(PATH)
    Object set(HttpServletRequest request) {
        GoalForm form = GoalForm.read(request);
        if (visits.visitingDemo(request)) {
            return page(request, "", NOT_IN_THE_DEMO, form, HttpStatus.CONFLICT);
        }
        GoalReader.Parsed parsed = form.parse();
        if (parsed.goal().isEmpty()) {
            return page(request, "", parsed.problems(), form, HttpStatus.BAD_REQUEST);
        }
        goals.set(config.athlete(), parsed.goal().get());
        snapshots.renew();
        return seeGoals("kept");
    }

    /** Where a form was refused the page stands at the form's own address: whatever is chosen there goes on here. */
    @GetMapping(PATH + "/remove")
    ResponseEntity<Void> goOn() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH))
                .build();
    }

    /** One that is gone already is as gone as it was asked to be. */
    @PostMapping(PATH + "/remove")
    Object remove(HttpServletRequest request) {
        if (visits.visitingDemo(request)) {
            return page(request, "", NOT_IN_THE_DEMO, GoalForm.EMPTY, HttpStatus.CONFLICT);
        }
        GoalCard.Key key = new GoalCard.Key(
                GoalForm.text(request, "period"),
                GoalForm.text(request, "measure"),
                GoalForm.text(request, "label"),
                GoalForm.text(request, "target"));
        Optional<Goal> meant =
                goals.goals(config.athlete()).stream().filter(key::isOfTheSame).findFirst();
        if (meant.isPresent() && !GoalCard.Key.of(meant.get()).equals(key)) {
            snapshots.renew();
            return page(request, "", List.of(HAS_CHANGED), GoalForm.EMPTY, HttpStatus.CONFLICT);
        }
        meant.ifPresent(goal -> goals.remove(config.athlete(), goal));
        snapshots.renew();
        return seeGoals("removed");
    }

    private static ResponseEntity<Void> seeGoals(String goal) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + "?goal=" + goal))
                .build();
    }

    private View page(
            HttpServletRequest request, String said, List<String> problems, GoalForm form, HttpStatus status) {
        GoalsView view = GoalsView.of(visits.one(request, "Goals"), said, problems, form);
        return Pages.page("goals/goals.jte", view, status);
    }
}
