package longrun.dashboard.workouts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.dashboard.snapshot.Snapshot;
import longrun.workout.history.History;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the table is sorted by, spelled {@code pace} or, the other way round, {@code -pace}. Workouts that lack the value
 * stand last either way; equals stand in the order of time.
 */
record Order(By by, boolean descending) {
    static final Order NEWEST_FIRST = new Order(By.DATE, true);

    enum By {
        DATE("Date"),
        LABEL("Label"),
        DISTANCE("Distance"),
        DURATION("Time"),
        PACE("Pace");

        private final String title;

        By(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String spelled(boolean descending) {
            return (descending ? "-" : "") + name().toLowerCase(Locale.ROOT);
        }

        double value(Snapshot snapshot, int row) {
            History history = snapshot.history();
            return switch (this) {
                case DATE -> row;
                case LABEL -> snapshot.labels().label(row) == null ? Double.NaN : label(snapshot, row);
                case DISTANCE -> history.metres(row);
                case DURATION -> history.seconds(row);
                case PACE -> history.pace(row);
            };
        }

        /** By label, and within it the surest first. */
        private static double label(Snapshot snapshot, int row) {
            double rank = switch (Objects.requireNonNull(snapshot.labels().label(row))) {
                case REAL_RUN -> 0;
                case PUP_WALK -> 2;
                case MIXED -> 4;
                case OUTLIER -> 6;
            };
            return rank - snapshot.labels().confidence(row);
        }
    }

    /** The order meant by an address; empty if it means none. */
    static Optional<Order> of(@Nullable String spelled) {
        if (spelled == null || spelled.isBlank()) {
            return Optional.of(NEWEST_FIRST);
        }
        boolean descending = spelled.startsWith("-");
        String name = descending ? spelled.substring(1) : spelled;
        return Arrays.stream(By.values())
                .filter(by -> by.spelled(false).equals(name))
                .map(by -> new Order(by, descending))
                .findFirst();
    }

    String spelled() {
        return by.spelled(descending);
    }

    /** The selected rows in this order. */
    int[] sort(Snapshot snapshot, Selection selection) {
        if (by == By.DATE) {
            int last = selection.size() - 1;
            return IntStream.rangeClosed(0, last)
                    .map(place -> selection.row(descending ? last - place : place))
                    .toArray();
        }
        int[] rows = selection.rows().toArray();
        double[] values = Arrays.stream(rows)
                .mapToDouble(row -> descending ? -by.value(snapshot, row) : by.value(snapshot, row))
                .toArray();
        return ordered(rows, values);
    }

    /** Rows by their values, those without one last and equal ones as they were, without an object for each. */
    private static int[] ordered(int[] rows, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] placed = new int[rows.length];
        int[] ordered = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int first = first(sorted, values[i]);
            ordered[first + placed[first]++] = rows[i];
        }
        return ordered;
    }

    /** The first place of a value that is there. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(sorted[middle], value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
