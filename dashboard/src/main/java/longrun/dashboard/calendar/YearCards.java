package longrun.dashboard.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import longrun.dashboard.calendar.CalendarView.Bar;
import longrun.dashboard.calendar.CalendarView.YearCard;
import longrun.dashboard.calendar.CalendarView.Years;
import longrun.insight.calendar.Year;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.wording.CalendarText;
import longrun.wording.MetricText;

/** Draws all years beside each other, twelve bars each, on one scale. */
final class YearCards {
    /** How high a drawing is, as the template spells it. */
    private static final int HEIGHT = 48;

    /** From a bar to the next; the template draws bars of 8. */
    private static final int PITCH = 10;

    /** A bar that is not nothing can be seen. */
    private static final long LEAST = 1;

    private final Telling telling;
    private final Periods months;
    private final Metric metric;
    private final int tallest;

    YearCards(Telling telling) {
        this.telling = telling;
        this.months = telling.evidence().periods(Grain.MONTH);
        int longest = tallest(Metric.DISTANCE);
        this.metric = value(Metric.DISTANCE, longest) > 0 ? Metric.DISTANCE : Metric.WORKOUTS;
        this.tallest = tallest(metric);
    }

    private int tallest(Metric of) {
        int tallest = -1;
        for (int month = 0; month < months.size(); month++) {
            if (value(of, month) > Math.max(0, value(of, tallest))) {
                tallest = month;
            }
        }
        return tallest;
    }

    /** Of a month that is or is not there; 0 for nothing, NaN for no data. */
    private double value(Metric of, int month) {
        return month < 0 || month >= months.size() ? 0 : months.value(of, month);
    }

    /**
     * The years.
     *
     * @param shown whose heat map is on the page
     */
    Years years(int shown) {
        List<Year> years = telling.calendar().years();
        return new Years(
                IntStream.range(0, years.size())
                        .mapToObj(place -> card(years.get(years.size() - 1 - place), shown))
                        .toList(),
                scale());
    }

    private String scale() {
        if (tallest < 0) {
            return "";
        }
        return (metric == Metric.DISTANCE ? "Distance a month" : "Workouts a month")
                + ", all years on one scale. The tallest bar is "
                + CalendarText.month(YearMonth.from(months.start(tallest))) + ": "
                + new MetricText(telling.quantities()).value(metric, value(metric, tallest)) + ".";
    }

    private YearCard card(Year year, int shown) {
        return new YearCard(
                Integer.toString(year.year()),
                telling.links().year(year.year()),
                year.year() == shown,
                IntStream.rangeClosed(1, Month.values().length)
                        .mapToObj(month -> bar(YearMonth.of(year.year(), month)))
                        .toList(),
                telling.totals(year.sums(), year.coveredDays(), false));
    }

    private Bar bar(YearMonth month) {
        LocalDate first = month.atDay(1);
        int index = months.indexOf(first);
        boolean isKnown = index >= 0 && index < months.size() && months.isCovered(index);
        long x = (month.getMonthValue() - 1L) * PITCH + 1;
        if (!isKnown) {
            boolean isAhead = first.isAfter(telling.evidence().asOf());
            return new Bar(
                    x,
                    HEIGHT - 2L,
                    2,
                    isAhead ? "ahead" : "unrecorded",
                    title(month, isAhead ? "" : telling.unknown()));
        }
        double value = months.value(metric, index);
        long height = value > 0 ? Math.max(LEAST, Math.round(value / value(metric, tallest) * HEIGHT)) : 0;
        return new Bar(
                x,
                HEIGHT - height,
                height,
                months.isComplete(index) ? "whole" : "part",
                title(
                        month,
                        telling.text().workouts(months.workouts(index)) + ", "
                                + telling.text().distance(months.value(Metric.DISTANCE, index))));
    }

    private static String title(YearMonth month, String holds) {
        return holds.isEmpty() ? CalendarText.month(month) : CalendarText.month(month) + ": " + holds;
    }
}
