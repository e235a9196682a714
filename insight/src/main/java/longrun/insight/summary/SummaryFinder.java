package longrun.insight.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import longrun.workout.Label;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/** Counts a selection up in one pass over its rows. */
public final class SummaryFinder {
    private static final int MONTHS_A_YEAR = 12;

    private SummaryFinder() {}

    /**
     * The summary of the selected workouts.
     *
     * @param labels the label of each row of the history, null for a workout that takes none
     */
    public static Summary find(Selection selection, IntFunction<@Nullable Label> labels) {
        if (selection.isEmpty()) {
            TypicalPace unknown = new Paces().typical();
            YearPace overall = new YearPace(0, unknown, unknown);
            return new Summary(null, null, Totals.NONE, LabelCounts.NONE, overall, List.of(), List.of());
        }
        Tally tally = new Tally(selection, labels);
        selection.rows().forEach(tally::count);
        return tally.summary();
    }

    /** The running counts of one pass. The rows come oldest first, so the months are known before it begins. */
    private static final class Tally {
        private final History history;
        private final IntFunction<@Nullable Label> labels;
        private final LocalDate first;
        private final LocalDate last;
        private final LabelCounts[] months;
        private final Paces[] runs;
        private final Paces[] walks;
        private LabelCounts counts = LabelCounts.NONE;
        private int implausible;
        private double metres = Double.NaN;
        private double seconds = Double.NaN;
        private double pacedMetres;
        private double pacedSeconds;

        private int day = Integer.MIN_VALUE;
        private int month;
        private int year;

        Tally(Selection selection, IntFunction<@Nullable Label> labels) {
            this.history = selection.history();
            this.labels = labels;
            this.first = history.date(selection.row(0));
            this.last = history.date(selection.row(selection.size() - 1));
            this.months = new LabelCounts[monthOf(last) + 1];
            Arrays.fill(months, LabelCounts.NONE);
            this.runs = paces(last.getYear() - first.getYear() + 1);
            this.walks = paces(runs.length);
        }

        void count(int row) {
            goTo(history.epochDay(row));
            Label label = labels.apply(row);
            months[month] = months[month].plus(label);
            counts = counts.plus(label);
            if (!history.isPlausible(row)) {
                implausible++;
                return;
            }
            metres = sum(metres, history.metres(row));
            seconds = sum(seconds, history.seconds(row));
            double pace = history.pace(row);
            if (Double.isNaN(pace)) {
                return;
            }
            pacedMetres += history.metres(row);
            pacedSeconds += history.seconds(row);
            if (label == Label.REAL_RUN) {
                runs[year].add(pace);
            }
            if (label == Label.PUP_WALK) {
                walks[year].add(pace);
            }
        }

        Summary summary() {
            YearMonth start = YearMonth.from(first);
            return new Summary(
                    first,
                    last,
                    new Totals(counts.total(), implausible, metres, seconds, pacedSeconds / pacedMetres * 1000),
                    counts,
                    new YearPace(0, all(runs).typical(), all(walks).typical()),
                    IntStream.range(0, months.length)
                            .mapToObj(place -> new MonthCounts(start.plusMonths(place), months[place]))
                            .toList(),
                    IntStream.range(0, runs.length)
                            .mapToObj(place -> new YearPace(
                                    first.getYear() + place, runs[place].typical(), walks[place].typical()))
                            .toList());
        }

        /** A day often has many workouts: its month is worked out once. */
        private void goTo(int epochDay) {
            if (epochDay == day) {
                return;
            }
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            day = epochDay;
            month = monthOf(date);
            year = date.getYear() - first.getYear();
        }

        private int monthOf(LocalDate date) {
            return (date.getYear() - first.getYear()) * MONTHS_A_YEAR + date.getMonthValue() - first.getMonthValue();
        }

        /** A sum of what is known; NaN only while nothing is. */
        private static double sum(double sum, double value) {
            if (Double.isNaN(value)) {
                return sum;
            }
            return Double.isNaN(sum) ? value : sum + value;
        }

        private static Paces[] paces(int years) {
            List<Paces> paces = new ArrayList<>(years);
            for (int i = 0; i < years; i++) {
                paces.add(new Paces());
            }
            return paces.toArray(Paces[]::new);
        }

        private static Paces all(Paces[] parts) {
            Paces all = new Paces();
            Arrays.stream(parts).forEach(all::addAll);
            return all;
        }
    }
}
