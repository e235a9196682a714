package longrun.dashboard.workouts;

import java.util.Arrays;
import java.util.Comparator;
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
        double[] values = new double[snapshot.history().size()];
        selection.rows().forEach(row -> values[row] = by.value(snapshot, row));
        Comparator<Integer> byValue = Comparator.comparingDouble(row -> values[row]);
        Comparator<Integer> missingLast = Comparator.comparing(row -> Double.isNaN(values[row]));
        return selection
                .rows()
                .boxed()
                .sorted(missingLast.thenComparing(descending ? byValue.reversed() : byValue))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
