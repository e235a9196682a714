package longrun.workout.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;
import longrun.workout.Activity;
import longrun.workout.Label;
import longrun.workout.Source;
import org.jspecify.annotations.Nullable;

/**
 * Which workouts a page speaks about.
 *
 * @param from the first day, included; null for no bound
 * @param to the last day, included; null for no bound
 * @param activities those let through; empty for all
 * @param sources those let through; empty for all
 */
public record Lens(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LabelFilter label,
        Set<Activity> activities,
        Set<Source> sources) {
    /** Lets everything through that the athlete didn't leave out. */
    public static final Lens ALL = new Lens(null, null, LabelFilter.EVERYTHING, Set.of(), Set.of());

    public Lens {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
        activities = Set.copyOf(activities);
        sources = Set.copyOf(sources);
    }

    public Lens withLabel(LabelFilter other) {
        return new Lens(from, to, other, activities, sources);
    }

    public Lens withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Lens(first, last, label, activities, sources);
    }

    /**
     * The workouts of the history that the lens lets through, oldest first.
     *
     * @param labels the label of each row of the history, null for a workout that takes none
     */
    public Selection select(History history, IntFunction<@Nullable Label> labels) {
        int first = from == null ? 0 : history.firstRowOnOrAfter(from);
        int end = to == null ? history.size() : history.firstRowOnOrAfter(to.plusDays(1));
        int[] rows = new int[Math.max(0, end - first)];
        int size = 0;
        for (int row = first; row < end; row++) {
            if (label.lets(labels.apply(row), history.overlay(row).standing())
                    && (activities.isEmpty() || activities.contains(history.activity(row)))
                    && (sources.isEmpty() || sources.contains(history.source(row)))) {
                rows[size++] = row;
            }
        }
        return new Selection(history, Arrays.copyOf(rows, size));
    }
}
