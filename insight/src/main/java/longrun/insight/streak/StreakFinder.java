package longrun.insight.streak;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.streak.Runs.Standing;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest and the current run of days and weeks that each had a workout. Several workouts of a day are one
 * active day; an implausible one is a workout. The day looked from is open until it is over, and so is its week: without
 * a workout yet, the streak before it is pending, not broken. Of no workouts there are no streaks; of one, a streak of one.
 */
public final class StreakFinder {
    private StreakFinder() {}

    /**
     * The streaks within a span, such as the days before an event: a streak that crosses its bounds counts for the days
     * inside.
     *
     * @param weeks how weeks are cut
     */
    public static Streaks find(Evidence evidence, Grain weeks, Span within) {
        Span seen = evidence.seen(within).orElse(null);
        int[] days = seen == null ? new int[0] : activeDays(evidence.selection(), seen);
        int[] ofWeeks = activeWeeks(days, weeks);
        Working working = new Working(Method.STREAKS, List.of(), days.length, seen);
        if (seen == null) {
            Runs none = new Runs(0, Optional.empty(), Optional.empty(), Standing.NONE);
            return new Streaks(none, none, working);
        }
        int last = day(seen.last());
        int lastWeek = weeks.index(last);
        // A week is open until its last day is over, or where the span cuts it.
        boolean openWeek =
                last < weeks.firstDay(lastWeek + 1) - 1 || seen.last().equals(evidence.asOf());
        boolean openDay = seen.last().equals(evidence.asOf());
        return new Streaks(
                new Search(days, day -> day, seen).runs(last, openDay),
                new Search(ofWeeks, weeks::firstDay, seen).runs(lastWeek, openWeek),
                working);
    }

    /** The distinct days within a span on which there was a workout, in days since 1970-01-01, in order. */
    private static int[] activeDays(Selection selection, Span within) {
        History history = selection.history();
        int first = day(within.first());
        int last = day(within.last());
        int[] days = new int[selection.size()];
        int size = 0;
        for (int place = 0; place < selection.size(); place++) {
            int day = history.epochDay(selection.row(place));
            if (day >= first && day <= last && (size == 0 || days[size - 1] < day)) {
                days[size++] = day;
            }
        }
        return Arrays.copyOf(days, size);
    }

    private static int[] activeWeeks(int[] days, Grain grain) {
        int[] weeks = new int[days.length];
        int size = 0;
        for (int day : days) {
            int week = grain.index(day);
            if (size == 0 || weeks[size - 1] < week) {
                weeks[size++] = week;
            }
        }
        return Arrays.copyOf(weeks, size);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Looks for runs of numbers that follow each other. */
    private static final class Search {
        private final int[] active;
        private final IntUnaryOperator firstDay;
        private final Span within;

        /**
         * A search in the numbers of the active days or weeks, in order.
         *
         * @param firstDay the first day of each number
         */
        Search(int[] active, IntUnaryOperator firstDay, Span within) {
            this.active = active;
            this.firstDay = firstDay;
            this.within = within;
        }

        Runs runs(int last, boolean isOpen) {
            @Nullable Streak longest = null;
            @Nullable Streak newest = null;
            int start = 0;
            for (int place = 0; place < active.length; place++) {
                start = place > 0 && active[place] == active[place - 1] + 1 ? start : place;
                boolean isEnd = place + 1 == active.length || active[place + 1] > active[place] + 1;
                if (isEnd) {
                    newest = streak(start, place);
                    longest = longest == null || newest.length() >= longest.length() ? newest : longest;
                }
            }
            Standing standing = standing(last, isOpen);
            return new Runs(
                    active.length,
                    Optional.ofNullable(longest),
                    standing == Standing.NONE ? Optional.empty() : Optional.ofNullable(newest),
                    standing);
        }

        private Standing standing(int last, boolean isOpen) {
            int newest = active.length == 0 ? Integer.MIN_VALUE : active[active.length - 1];
            if (newest == last) {
                return Standing.KEPT;
            }
            return isOpen && newest == last - 1 ? Standing.PENDING : Standing.NONE;
        }

        private Streak streak(int start, int end) {
            LocalDate first = LocalDate.ofEpochDay(firstDay.applyAsInt(active[start]));
            LocalDate last = LocalDate.ofEpochDay(firstDay.applyAsInt(active[end] + 1) - 1L);
            return new Streak(
                    end - start + 1,
                    new Span(
                            first.isBefore(within.first()) ? within.first() : first,
                            last.isAfter(within.last()) ? within.last() : last));
        }
    }
}
