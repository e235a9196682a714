package longrun.dashboard.calendar;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.goals.GoalCards;
import longrun.dashboard.workouts.WorkoutRow;

/**
 * All the calendar shows.
 *
 * @param headline the month in one sentence
 * @param labels the month by label; empty for no workout
 * @param ahead what of the history lies after the day looked from; empty for nothing
 */
public record CalendarView(
        Frame frame,
        Empty empty,
        String headline,
        String labels,
        String ahead,
        MonthGrid month,
        Optional<DayPanel> day,
        HeatMap year,
        Years years,
        GoalCards goals) {

    /** Some days added up. */
    public record Totals(String workouts, String distance, String duration) {}

    /**
     * A month, week by week.
     *
     * @param previous the month before; empty address for none
     * @param yearBefore the same month a year earlier
     * @param unit of the distances in the cells
     * @param key what the marks of the cells mean
     */
    public record MonthGrid(
            String title,
            Step previous,
            Step next,
            Step yearBefore,
            Step yearAfter,
            List<Weekday> weekdays,
            List<Week> weeks,
            Totals totals,
            String unit,
            List<Sign> key) {
        public MonthGrid {
            key = List.copyOf(key);
            weekdays = List.copyOf(weekdays);
            weeks = List.copyOf(weeks);
        }
    }

    /** A mark and what it means. */
    public record Sign(String kind, String title) {}

    /** A way to somewhere else in the calendar; an empty address for nowhere. */
    public record Step(String title, String href) {}

    /** The head of a column. */
    public record Weekday(String title, String brief) {}

    /** A week with all its days, those of the neighbouring months too. */
    public record Week(String number, String title, List<Cell> days, Totals totals) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day of the grid.
     *
     * @param kind how it looks: what is known of it, whether it is of another month, the day looked from or the one chosen
     * @param current how assistive technology names it: {@code date} for the day looked from; empty for any other
     * @param marks a workout each, by the label as style sheets spell it
     * @param more how many more there are; empty for none
     */
    public record Cell(
            String date,
            String number,
            String kind,
            String current,
            String href,
            String title,
            List<String> marks,
            String more,
            String distance) {
        public Cell {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What a day holds.
     *
     * @param listHref its workouts in the list of workouts
     */
    public record DayPanel(
            String title,
            String holds,
            List<WorkoutRow> rows,
            String more,
            String listHref,
            Step previous,
            Step next,
            String closeHref) {
        public DayPanel {
            rows = List.copyOf(rows);
        }
    }

    /** A year, day by day and month by month. */
    public record HeatMap(
            String title,
            String sentence,
            Step previous,
            Step next,
            List<Half> halves,
            List<Shade> shades,
            List<MonthLine> months,
            String how) {
        public HeatMap {
            halves = List.copyOf(halves);
            shades = List.copyOf(shades);
            months = List.copyOf(months);
        }
    }

    /** Half a year as a drawing, a column for each week; who cannot see it reads the months as a table. */
    public record Half(List<Mark> days, List<Mark> months, List<Mark> weekdays) {
        public Half {
            days = List.copyOf(days);
            months = List.copyOf(months);
            weekdays = List.copyOf(weekdays);
        }
    }

    /** Something of a drawing at its place. */
    public record Mark(long x, long y, String kind, String href, String title) {}

    /** A line of the legend. */
    public record Shade(String kind, String title, String days) {}

    /** A month of the year's table; an empty address where there is none. */
    public record MonthLine(String title, String href, String activeDays, Totals totals) {}

    /** All years side by side. */
    public record Years(List<YearCard> cards, String scale) {
        public Years {
            cards = List.copyOf(cards);
        }
    }

    /** A year as twelve bars. */
    public record YearCard(String title, String href, boolean current, List<Bar> bars, Totals totals) {
        public YearCard {
            bars = List.copyOf(bars);
        }
    }

    /** A month's bar. */
    public record Bar(long x, long y, long height, String kind, String title) {}
}
