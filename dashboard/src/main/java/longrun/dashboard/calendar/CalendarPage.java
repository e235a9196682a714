package longrun.dashboard.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import longrun.dashboard.frame.Pages;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.frame.Visits;
import longrun.dashboard.goals.GoalCards;
import longrun.insight.finding.Span;
import longrun.wording.CalendarText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The history under the lens as a calendar. */
@Controller
public class CalendarPage {
    private final Visits visits;

    CalendarPage(Visits visits) {
        this.visits = visits;
    }

    @GetMapping(Links.PATH)
    View show(HttpServletRequest request) {
        Visit visit = visits.receive(request, "Calendar", Asked.MONTH, Asked.DAY, Asked.YEAR);
        Reach reach = Reach.of(visit.snapshot().history(), visit.lens(), visit.asOf());
        Telling telling = Telling.of(visit, reach, visit.settings().weekStart());
        return Pages.page("calendar/calendar.jte", view(telling, Asked.of(request, reach)), visit.status());
    }

    private static CalendarView view(Telling telling, Asked asked) {
        Visit visit = telling.visit();
        Span month = Telling.span(asked.month());
        return new CalendarView(
                visit.frame(),
                visit.empty(),
                telling.sentence(CalendarText.month(asked.month()), month),
                telling.text().labels(telling.evidence().sums(month)),
                ahead(visit.selection().size() - telling.evidence().selection().size(), telling),
                new MonthGrids(telling, asked).grid(),
                asked.day().map(day -> DayPanels.panel(telling, day)),
                new HeatMaps(telling, asked.year()).map(),
                new YearCards(telling).years(asked.year()),
                isNow(asked, visit) ? GoalCards.of(visit) : GoalCards.NONE);
    }

    /** Goals are of the week and the month looked from, which another month says nothing of. */
    private static boolean isNow(Asked asked, Visit visit) {
        return asked.month().equals(YearMonth.from(visit.asOf()));
    }

    private static String ahead(int count, Telling telling) {
        if (count == 0) {
            return "";
        }
        return telling.text().workouts(count) + " dated after "
                + telling.quantities().date(telling.visit().asOf())
                + (count == 1 ? " is" : " are") + " not counted here.";
    }
}
