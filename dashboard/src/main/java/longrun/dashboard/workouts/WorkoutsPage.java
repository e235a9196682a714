package longrun.dashboard.workouts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.insight.summary.Summary;
import longrun.insight.summary.Totals;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The workouts under the lens as a table: sorted, summed, each with its label and why. */
@Controller
public class WorkoutsPage {
    private static final String PATH = "/workouts";
    private static final int ROWS = 100;

    private final Visits visits;

    WorkoutsPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(PATH)
    View show(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") String page) {
        Visit visit = visits.receive(request, "Workouts");
        Order order = Order.of(sort).orElse(Order.NEWEST_FIRST);
        WorkoutsView view = view(visit, order, number(page));
        return Pages.page("workouts/workouts.jte", view, visit.status());
    }

    private static WorkoutsView view(Visit visit, Order order, int asked) {
        Selection selection = visit.selection();
        int pages = Math.max(1, (selection.size() + ROWS - 1) / ROWS);
        int page = Math.min(asked, pages);
        int[] rows = order.sort(visit.snapshot(), selection);
        Summary summary = visit.summary();
        return new WorkoutsView(
                visit.frame(),
                visit.empty(),
                headline(summary, visit.quantities()),
                PATH,
                Arrays.stream(Order.By.values())
                        .map(by -> column(by, order, visit.lens()))
                        .toList(),
                IntStream.of(rows)
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .mapToObj(row -> WorkoutRow.of(visit, row))
                        .toList(),
                sum(summary.totals(), visit.quantities()),
                paging(page, pages, order, visit),
                order.equals(Order.NEWEST_FIRST) ? "" : order.spelled());
    }

    private static String headline(Summary summary, QuantityText quantities) {
        if (summary.first() == null || summary.last() == null) {
            return "";
        }
        int count = summary.totals().workouts();
        String workouts = quantities.count(count) + (count == 1 ? " workout" : " workouts");
        return summary.first().equals(summary.last())
                ? workouts + " on " + quantities.date(summary.first())
                : workouts + ", " + quantities.date(summary.first()) + " to " + quantities.date(summary.last());
    }

    private static WorkoutsView.Sum sum(Totals totals, QuantityText quantities) {
        String note = totals.implausible() == 0
                ? ""
                : quantities.count(totals.implausible()) + " implausible left out of the sums";
        return new WorkoutsView.Sum(
                quantities.count(totals.workouts()),
                quantities.distance(totals.metres()),
                quantities.duration(totals.seconds()),
                quantities.pace(totals.paceSecondsPerKilometre()),
                note);
    }

    /** The head of the column sorted by turns the order round; of the others, sorts by them. */
    private static WorkoutsView.Column column(Order.By by, Order order, Lens lens) {
        boolean sorted = by == order.by();
        boolean descending = sorted ? !order.descending() : by == Order.By.DATE;
        String state = order.descending() ? "descending" : "ascending";
        return new WorkoutsView.Column(
                by.title(),
                href(lens, new Order(by, descending), 1),
                sorted ? state : "none",
                by != Order.By.DATE && by != Order.By.LABEL);
    }

    private static WorkoutsView.Paging paging(int page, int pages, Order order, Visit visit) {
        QuantityText quantities = visit.quantities();
        return new WorkoutsView.Paging(
                pages == 1 ? "" : "Page " + quantities.count(page) + " of " + quantities.count(pages),
                page > 1 ? href(visit.lens(), order, page - 1) : "",
                page < pages ? href(visit.lens(), order, page + 1) : "");
    }

    private static String href(Lens lens, Order order, int page) {
        String query = String.join(
                "&",
                List.of(
                                LensText.query(lens),
                                order.equals(Order.NEWEST_FIRST) ? "" : "sort=" + order.spelled(),
                                page == 1 ? "" : "page=" + page)
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    /** A page's number; the first for what is none. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
