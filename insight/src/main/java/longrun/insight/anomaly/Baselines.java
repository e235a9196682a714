package longrun.insight.anomaly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import longrun.insight.label.Labels;
import longrun.workout.Label;
import longrun.workout.history.History;

/**
 * The workouts that others are compared with, by kind, oldest first: those up to a day that count, are plausible and no
 * outliers. Seen from one of them it is never among them.
 */
final class Baselines {
    /** Of fewer, a quartile rests on one workout alone. */
    static final int FEWEST_ALIKE = 8;

    private static final int[] NONE = {};

    private final History history;
    private final int windowDays;
    private final Map<Kind, int[]> rows = new HashMap<>();
    private final Map<Compared, Window> windows = new HashMap<>();

    private record Compared(Kind kind, Quantity quantity) {}

    Baselines(Labels labels, LocalDate asOf, int windowDays) {
        this.history = labels.history();
        this.windowDays = windowDays;
        Map<Kind, IntStream.Builder> building = new HashMap<>();
        int end = history.firstRowOnOrAfter(asOf.plusDays(1));
        for (int row = 0; row < end; row++) {
            if (counts(labels, row)) {
                int counted = row;
                Kind.of(labels, row)
                        .ifPresent(kind -> building.computeIfAbsent(kind, any -> IntStream.builder())
                                .add(counted));
            }
        }
        building.forEach((kind, all) -> rows.put(kind, all.build().toArray()));
    }

    private boolean counts(Labels labels, int row) {
        return history.isPlausible(row) && !history.overlay(row).isExcluded() && labels.label(row) != Label.OUTLIER;
    }

    /**
     * The logarithms of what a row is compared with in one quantity, in ascending order, as far as it is known: that of the
     * rows of a kind before it in the window; where these are too few, as at the beginning of a history, of those in as
     * long a window after it too.
     */
    double[] alike(Kind kind, Quantity quantity, int row) {
        int[] all = rows.getOrDefault(kind, NONE);
        int first = from(all, history.firstRowOnOrAfter(history.date(row).minusDays(windowDays)));
        int end = from(all, row);
        if (end - first >= FEWEST_ALIKE) {
            return windows.computeIfAbsent(new Compared(kind, quantity), any -> new Window(logs(quantity, all)))
                    .of(first, end);
        }
        int later = from(all, history.firstRowOnOrAfter(history.date(row).plusDays(windowDays + 1L)));
        return Arrays.stream(all, first, later)
                .filter(other -> other != row)
                .mapToDouble(other -> Math.log(quantity.of(history, other)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private double[] logs(Quantity quantity, int[] some) {
        return Arrays.stream(some)
                .mapToDouble(row -> Math.log(quantity.of(history, row)))
                .toArray();
    }

    /** The place of the first that is a row or later. */
    private static int from(int[] all, int row) {
        int place = Arrays.binarySearch(all, row);
        return place < 0 ? -place - 1 : place;
    }
}
