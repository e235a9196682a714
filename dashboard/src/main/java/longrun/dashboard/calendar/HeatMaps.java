package longrun.dashboard.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.calendar.CalendarView.Half;
import longrun.dashboard.calendar.CalendarView.HeatMap;
import longrun.dashboard.calendar.CalendarView.Mark;
import longrun.dashboard.calendar.CalendarView.MonthLine;
import longrun.dashboard.calendar.CalendarView.Shade;
import longrun.dashboard.calendar.CalendarView.Step;
import longrun.insight.calendar.Day;
import longrun.insight.calendar.DayKind;
import longrun.insight.calendar.Steps;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.wording.CalendarText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;

/**
 * Draws a year as a heat map: a column for each week, a square for each day. It is drawn in halves, which stand side by
 * side where there is room and one above the other on a phone.
 */
final class HeatMaps {
    /** From a square to the next; the template draws squares of 10. */
    private static final int PITCH = 12;

    /** Room for the names of weekdays at the left and of months at the top. */
    private static final int MARGIN = 14;

    /** From a square's top down to the foot of letters beside it. */
    private static final int LETTERS = 9;

    private final Telling telling;
    private final int year;

    HeatMaps(Telling telling, int year) {
        this.telling = telling;
        this.year = year;
    }

    HeatMap map() {
        Span span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new HeatMap(
                Integer.toString(year),
                telling.sentence(Integer.toString(year), span),
                step(year - 1),
                step(year + 1),
                List.of(half(Month.JANUARY, Month.JUNE), half(Month.JULY, Month.DECEMBER)),
                shades(),
                IntStream.rangeClosed(1, Month.values().length)
                        .mapToObj(month -> line(YearMonth.of(year, month)))
                        .toList(),
                new WorkingText(telling.quantities())
                        .sentence(telling.calendar().working()));
    }

    private Step step(int other) {
        return new Step(Integer.toString(other), telling.links().year(other));
    }

    private Half half(Month first, Month last) {
        LocalDate from = LocalDate.of(year, first, 1);
        List<Mark> days = new ArrayList<>();
        List<Mark> months = new ArrayList<>();
        for (LocalDate date = from;
                date.getYear() == year && !date.getMonth().equals(last.plus(1));
                date = date.plusDays(1)) {
            long x = MARGIN + (long) PITCH * column(from, date);
            if (date.getDayOfMonth() == 1) {
                months.add(new Mark(
                        x,
                        LETTERS,
                        "",
                        telling.links().month(YearMonth.from(date)),
                        CalendarText.shortMonth(date.getMonth())));
            }
            Day day = telling.calendar().day(date);
            days.add(new Mark(
                    x,
                    MARGIN + (long) PITCH * telling.placeInWeek(date),
                    kind(day),
                    telling.links().day(date),
                    telling.text().day(day)));
        }
        return new Half(days, months, weekdays());
    }

    private int column(LocalDate from, LocalDate date) {
        int daysBefore = date.getDayOfYear() - from.getDayOfYear();
        return (telling.placeInWeek(from) + daysBefore) / DayOfWeek.values().length;
    }

    /** Every other one; all would not fit. */
    private List<Mark> weekdays() {
        return IntStream.of(0, 2, 4)
                .mapToObj(place -> new Mark(
                        0,
                        MARGIN + (long) PITCH * place + LETTERS,
                        "",
                        "",
                        CalendarText.weekday(telling.weekStart().plus(place)).substring(0, 1)))
                .toList();
    }

    private static String kind(Day day) {
        return day.kind() == DayKind.ACTIVE ? "step" + day.step() : LensText.spelled(day.kind());
    }

    private List<Shade> shades() {
        List<Shade> shades = new ArrayList<>();
        List<Steps.Step> steps = telling.calendar().steps().all();
        for (int place = 0; place < steps.size(); place++) {
            Steps.Step step = steps.get(place);
            if (step.days() > 0) {
                shades.add(new Shade("step" + (place + 1), telling.text().step(step), days(step.days())));
            }
        }
        shades.add(new Shade("free", "no workout", ""));
        if (holdsAny(DayKind.UNRECORDED)) {
            shades.add(new Shade("unrecorded", "no source recorded", ""));
        }
        if (holdsAny(DayKind.LEFT_OUT)) {
            shades.add(new Shade("left_out", "outside the dates of the lens", ""));
        }
        return shades;
    }

    private String days(int count) {
        return telling.quantities().count(count) + (count == 1 ? " day" : " days");
    }

    private boolean holdsAny(DayKind kind) {
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> telling.calendar().day(LocalDate.ofYearDay(year, day)))
                .anyMatch(day -> day.kind() == kind);
    }

    private MonthLine line(YearMonth month) {
        Span span = Telling.span(month);
        Sums sums = telling.evidence().sums(span);
        int coveredDays = telling.coveredDays(span);
        return new MonthLine(
                CalendarText.month(month),
                telling.links().month(month),
                coveredDays == 0 ? QuantityText.MISSING : telling.quantities().count(sums.activeDays()),
                telling.totals(
                        sums,
                        coveredDays,
                        span.first().isAfter(telling.evidence().asOf())));
    }
}
