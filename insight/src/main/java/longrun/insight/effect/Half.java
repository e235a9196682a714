package longrun.insight.effect;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;
import longrun.workout.Label;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** The workouts on one side of a moment, by month, so that each aspect can be measured of months drawn at will. */
final class Half {
    private static final double[] QUARTERS = {0.25, 0.5, 0.75};
    private static final double[] MIDDLE = {0.5};

    private final History history;
    private final int[] rows;

    /** Of each workout, the place of its month among the covered ones. */
    private final int[] months;

    private final int size;

    /** 1 for a complete month, else 0. The rest that is of complete months is 0 in the others. */
    private final double[] complete;

    private final double[] workouts;
    private final double[] metres;
    private final double[] seconds;
    private final double[] pacedMetres;
    private final double[] pacedSeconds;
    private final Map<Label, double[]> labels = new EnumMap<>(Label.class);
    private final Ranked paces;
    private final Ranked distances;
    private final Ranked durations;

    /**
     * The rows of some days in a row.
     *
     * @param first the day it begins with, in days since 1970-01-01
     * @param end the day after its last
     */
    Half(Evidence evidence, int[] rows, long first, long end) {
        this.history = evidence.history();
        this.rows = rows;
        Periods periods = evidence.periods(Grain.MONTH);
        int[] places = places(periods, first, end);
        this.size = Arrays.stream(places).max().orElse(-1) + 1;
        this.complete = complete(periods, places, size, first, end);
        this.months = Arrays.stream(rows)
                .map(row -> places[periods.indexOf(history.date(row))])
                .toArray();
        this.workouts = new double[size];
        this.metres = new double[size];
        this.seconds = new double[size];
        this.pacedMetres = new double[size];
        this.pacedSeconds = new double[size];
        for (int place = 0; place < rows.length; place++) {
            count(rows[place], months[place], evidence.labels().label(rows[place]));
        }
        this.paces = ranked(row -> history.activity(row).onFoot() ? history.pace(row) : Double.NaN);
        this.distances = ranked(history::metres);
        this.durations = ranked(history::seconds);
    }

    /** Of each period its place among those that are covered and not wholly on the other side; -1 for the others. */
    private static int[] places(Periods periods, long first, long end) {
        int[] places = new int[periods.size()];
        int next = 0;
        for (int month = 0; month < places.length; month++) {
            boolean here = periods.start(month + 1).toEpochDay() > first
                    && periods.start(month).toEpochDay() < end;
            places[month] = here && periods.isCovered(month) ? next++ : -1;
        }
        return places;
    }

    private static double[] complete(Periods periods, int[] places, int size, long first, long end) {
        double[] complete = new double[size];
        for (int month = 0; month < places.length; month++) {
            if (places[month] >= 0) {
                boolean whole = periods.start(month).toEpochDay() >= first
                        && periods.start(month + 1).toEpochDay() <= end;
                complete[places[month]] = whole && periods.isComplete(month) ? 1 : 0;
            }
        }
        return complete;
    }

    private void count(int row, int month, @Nullable Label label) {
        workouts[month] += complete[month];
        if (label != null) {
            labels.computeIfAbsent(label, key -> new double[size])[month]++;
        }
        if (!history.isPlausible(row)) {
            return;
        }
        double length = history.metres(row);
        double time = history.seconds(row);
        metres[month] += length > 0 ? complete[month] * length : 0;
        seconds[month] += time > 0 ? complete[month] * time : 0;
        if (history.activity(row).onFoot() && length > 0 && time > 0) {
            pacedMetres[month] += length;
            pacedSeconds[month] += time;
        }
    }

    private Ranked ranked(IntToDoubleFunction value) {
        double[] values = Arrays.stream(rows)
                .mapToDouble(row -> history.isPlausible(row) ? value.applyAsDouble(row) : Double.NaN)
                .toArray();
        return Ranked.of(values, months, size);
    }

    /** How many months are covered, complete or not. */
    int size() {
        return size;
    }

    int completeMonths() {
        return (int) Arrays.stream(complete).sum();
    }

    /** @param longestStreakDays the most days in a row with a workout on each */
    Side side(int longestStreakDays) {
        Map<Aspect, Double> aspects = measure();
        return new Side(
                rows.length,
                completeMonths(),
                aspects.getOrDefault(Aspect.WORKOUTS_PER_MONTH, Double.NaN),
                aspects.getOrDefault(Aspect.MEDIAN_PACE, Double.NaN),
                longestStreakDays);
    }

    /** Every aspect of the months as they were. */
    Map<Aspect, Double> measure() {
        int[] once = new int[size];
        Arrays.fill(once, 1);
        return measure(once);
    }

    /** Every aspect where each month is there so many times; NaN for what cannot be told of them. */
    Map<Aspect, Double> measure(int[] times) {
        Map<Aspect, Double> aspects = new EnumMap<>(Aspect.class);
        double count = sum(times, complete);
        double[] pace = paces.quantiles(times, QUARTERS);
        double[] distance = distances.quantiles(times, QUARTERS);
        aspects.put(Aspect.WORKOUTS_PER_MONTH, sum(times, workouts) / count);
        aspects.put(Aspect.DISTANCE_PER_MONTH, sum(times, metres) / count);
        aspects.put(Aspect.DURATION_PER_MONTH, sum(times, seconds) / count);
        aspects.put(Aspect.MEDIAN_PACE, pace[1]);
        aspects.put(Aspect.OVERALL_PACE, sum(times, pacedSeconds) / sum(times, pacedMetres) * 1000);
        aspects.put(Aspect.PACE_SPREAD, pace[2] - pace[0]);
        aspects.put(Aspect.MEDIAN_DISTANCE, distance[1]);
        aspects.put(Aspect.DISTANCE_SPREAD, distance[2] - distance[0]);
        aspects.put(Aspect.MEDIAN_DURATION, durations.quantiles(times, MIDDLE)[0]);
        share(times, aspects);
        return aspects;
    }

    private void share(int[] times, Map<Aspect, Double> aspects) {
        double all = 0;
        for (double[] ofOne : labels.values()) {
            all += sum(times, ofOne);
        }
        aspects.put(Aspect.RUN_SHARE, sum(times, Label.REAL_RUN) / all);
        aspects.put(Aspect.WALK_SHARE, sum(times, Label.PUP_WALK) / all);
        aspects.put(Aspect.MIXED_SHARE, sum(times, Label.MIXED) / all);
        aspects.put(Aspect.OUTLIER_SHARE, sum(times, Label.OUTLIER) / all);
    }

    private double sum(int[] times, Label label) {
        double[] ofOne = labels.get(label);
        return ofOne == null ? 0 : sum(times, ofOne);
    }

    private static double sum(int[] times, double[] values) {
        double sum = 0;
        for (int month = 0; month < times.length; month++) {
            sum += times[month] * values[month];
        }
        return sum;
    }
}
