package longrun.dashboard.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.dashboard.calendar.CalendarView.Cell;
import longrun.dashboard.calendar.CalendarView.MonthGrid;
import longrun.dashboard.calendar.CalendarView.Sign;
import longrun.dashboard.calendar.CalendarView.Step;
import longrun.dashboard.calendar.CalendarView.Week;
import longrun.dashboard.calendar.CalendarView.Weekday;
import longrun.insight.calendar.Day;
import longrun.insight.calendar.DayKind;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.wording.CalendarText;
import longrun.wording.LensText;
import longrun.workout.Label;
import longrun.workout.history.Selection;

/** Tells a month week by week, each week whole. */
final class MonthGrids {
    private static final int DAYS_A_WEEK = 7;

    /** More marks do not fit into a day on a phone. */
    private static final int MOST_MARKS = 4;

    private final Telling telling;
    private final Asked asked;

    MonthGrids(Telling telling, Asked asked) {
        this.telling = telling;
        this.asked = asked;
    }

    MonthGrid grid() {
        YearMonth month = asked.month();
        Grain grain = telling.visit().weeks();
        int first = grain.index(Math.toIntExact(month.atDay(1).toEpochDay()));
        int last = grain.index(Math.toIntExact(month.atEndOfMonth().toEpochDay()));
        List<Week> weeks = IntStream.rangeClosed(first, last)
                .mapToObj(week -> week(grain.span(week)))
                .toList();
        return new MonthGrid(
                CalendarText.month(month),
                step(month.minusMonths(1)),
                step(month.plusMonths(1)),
                step(month.minusYears(1)),
                step(month.plusYears(1)),
                weekdays(),
                weeks,
                telling.totals(Telling.span(month)),
                telling.quantities().units().symbol(),
                key());
    }

    private List<Sign> key() {
        return Stream.concat(
                        Arrays.stream(Label.values())
                                .map(label -> new Sign(
                                        LensText.spelled(label),
                                        telling.quantities().labels().counted(label, 1))),
                        Stream.of(new Sign("none", "no label")))
                .toList();
    }

    private Step step(YearMonth month) {
        return new Step(CalendarText.month(month), telling.links().month(month));
    }

    private List<Weekday> weekdays() {
        return IntStream.range(0, DAYS_A_WEEK)
                .mapToObj(place -> telling.weekStart().plus(place))
                .map(day -> new Weekday(CalendarText.weekday(day), CalendarText.shortWeekday(day)))
                .toList();
    }

    private Week week(Span week) {
        return new Week(
                Integer.toString(CalendarText.weekNumber(week.first())),
                telling.text().week(week.first()),
                week.first().datesUntil(week.last().plusDays(1)).map(this::cell).toList(),
                telling.totals(week));
    }

    private Cell cell(LocalDate date) {
        Day day = telling.calendar().day(date);
        Selection selection = telling.evidence().selection();
        int first = selection.firstOnOrAfter(date);
        return new Cell(
                date.toString(),
                date.getDayOfMonth() == 1 && isOfAnother(date)
                        ? "1 " + CalendarText.shortMonth(date.getMonth())
                        : Integer.toString(date.getDayOfMonth()),
                kind(day),
                date.equals(telling.evidence().asOf()) ? "date" : "",
                telling.links().day(date),
                telling.text().day(day),
                IntStream.range(first, first + Math.min(MOST_MARKS, day.workouts()))
                        .mapToObj(place -> mark(selection.row(place)))
                        .toList(),
                day.workouts() > MOST_MARKS ? "+" + telling.quantities().count(day.workouts() - (long) MOST_MARKS) : "",
                day.kind() == DayKind.ACTIVE ? withoutUnit(telling.text().distance(day.metres())) : "");
    }

    private boolean isOfAnother(LocalDate date) {
        return !YearMonth.from(date).equals(asked.month());
    }

    private String kind(Day day) {
        StringJoiner kind = new StringJoiner(" ");
        kind.add(LensText.spelled(day.kind()));
        if (isOfAnother(day.date())) {
            kind.add("other");
        }
        if (day.date().equals(telling.evidence().asOf())) {
            kind.add("asof");
        }
        if (asked.day().filter(day.date()::equals).isPresent()) {
            kind.add("chosen");
        }
        return kind.toString();
    }

    private String mark(int row) {
        Label label = telling.evidence().labels().label(row);
        return label == null ? "none" : LensText.spelled(label);
    }

    /** The caption names the unit once for all cells. */
    private String withoutUnit(String distance) {
        String unit = " " + telling.quantities().units().symbol();
        return distance.endsWith(unit) ? distance.substring(0, distance.length() - unit.length()) : distance;
    }
}
