package longrun.dashboard.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.dashboard.chart.HistoryCharts;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.goals.GoalCards;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.summary.Summary;
import longrun.wording.BriefText;
import longrun.workout.history.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What the history holds, under the lens. */
@Controller
public class OverviewPage {
    private static final int LATEST = 10;

    private final Visits visits;

    OverviewPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/")
    View show(HttpServletRequest request) {
        Visit visit = visits.receive(request, "Overview");
        return Pages.page("overview/overview.jte", view(visit), visit.status());
    }

    private static OverviewView view(Visit visit) {
        Selection selection = visit.selection();
        Summary summary = visit.summary();
        Telling telling = new Telling(summary, visit.quantities());
        HistoryCharts charts =
                new HistoryCharts(summary, visit.snapshot().kept().events(), visit.quantities());
        Lately lately = new Lately(visit);
        Optional<Part<LatelyView.Brief>> brief =
                lately.isSeen() ? Optional.of(visit.part("brief", "", lately::brief)) : Optional.empty();
        Optional<Part<LatelyView>> periods =
                lately.isSeen() ? Optional.of(visit.part("lately", "", lately::tell)) : Optional.empty();
        return new OverviewView(
                visit.frame(),
                visit.empty(),
                telling.headline(),
                telling.paceSentence(),
                telling.tiles(),
                GoalCards.of(visit),
                brief,
                periods,
                lately.isSeen() ? "" : new BriefText(visit.quantities()).missing(visit.lens(), visit.asOf()),
                charts.months(),
                charts.paces(),
                telling.shares(),
                telling.labelling(visit.snapshot().labels().classifier().model()),
                latest(visit, selection),
                visit.href("/workouts"),
                lastImport(visit),
                visit.whole(Stream.of(brief, periods).flatMap(Optional::stream).toArray(Part<?>[]::new)));
    }

    private static List<WorkoutRow> latest(Visit visit, Selection selection) {
        return IntStream.range(0, Math.min(LATEST, selection.size()))
                .map(place -> selection.row(selection.size() - 1 - place))
                .mapToObj(row -> WorkoutRow.of(visit, row))
                .toList();
    }

    private static Optional<OverviewView.LastImport> lastImport(Visit visit) {
        return visit.snapshot().kept().lastBatch().stream()
                .findFirst()
                .map(batch -> ImportReceipt.of(batch, visit.snapshot().kept().lastRejected(), visit));
    }
}
