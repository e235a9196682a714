package longrun.dashboard.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.calendar.CalendarView.DayPanel;
import longrun.dashboard.calendar.CalendarView.Step;
import longrun.dashboard.frame.Place;
import longrun.insight.calendar.Day;

/** Tells a day workout by workout. */
final class DayPanels {
    /** Nobody does more in a day; a file may say so. */
    private static final int MOST_ROWS = 50;

    private DayPanels() {}

    static DayPanel panel(Telling telling, LocalDate date) {
        Day day = telling.calendar().day(date);
        int first = telling.evidence().selection().firstOnOrAfter(date);
        int more = day.workouts() - MOST_ROWS;
        return new DayPanel(
                telling.text().date(date),
                telling.text().sentence(day),
                IntStream.range(first, first + Math.min(MOST_ROWS, day.workouts()))
                        .mapToObj(telling::row)
                        .toList(),
                more > 0 ? "and " + telling.quantities().count(more) + " more" : "",
                day.workouts() == 0
                        ? ""
                        : new Place("/workouts", List.of())
                                .href(telling.visit().lens().withDates(date, date)),
                step(telling, date.minusDays(1)),
                step(telling, date.plusDays(1)),
                telling.links().month(YearMonth.from(date)));
    }

    private static Step step(Telling telling, LocalDate date) {
        return new Step(telling.text().date(date), telling.links().day(date));
    }
}
