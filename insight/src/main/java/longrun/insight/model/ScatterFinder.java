package longrun.insight.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.insight.label.Cluster;
import longrun.insight.label.Labels;
import longrun.workout.history.History;
import longrun.workout.history.Selection;

/**
 * Finds which workouts to draw, and how far the axes reach. Where there are too many, each label is drawn by as many as
 * its share allows, evenly spaced in time, and a rare one in full; the same workouts always give the same points.
 */
public final class ScatterFinder {
    /** One in two hundred at either end is left to the edge, so that a slip of a device does not set the scale. */
    private static final double EXTREME = 0.005;

    /** The axes reach a little further than what they hold. */
    private static final double MARGIN = 1.1;

    /** A label may take this part of the points, however rare it is. */
    private static final int RARE = 20;

    private ScatterFinder() {}

    /**
     * The points of those of a selection that have a label; empty if none has a pace.
     *
     * @param most how many rows may be drawn
     */
    public static Optional<Scatter> find(Selection selection, Labels labels, int most) {
        History history = selection.history();
        int[] all = IntStream.range(0, selection.size())
                .map(selection::row)
                .filter(row -> labels.label(row) != null && history.metres(row) > 0 && history.seconds(row) > 0)
                .toArray();
        if (all.length == 0) {
            return Optional.empty();
        }
        List<Cluster> clusters = labels.classifier().model().clusters();
        Scatter.Range pace = range(all, history::pace, clusters, Cluster::secondsPerKilometre);
        Scatter.Range distance = range(all, history::metres, clusters, Cluster::metres);
        List<Integer> rows = sample(all, labels, most);
        int beyond = (int) rows.stream()
                .filter(row -> !pace.holds(history.pace(row)) || !distance.holds(history.metres(row)))
                .count();
        return Optional.of(new Scatter(rows, all.length, pace, distance, beyond));
    }

    private static Scatter.Range range(
            int[] rows, IntToDoubleFunction value, List<Cluster> clusters, ToDoubleFunction<Cluster> ofCentre) {
        double[] values = IntStream.of(rows).mapToDouble(value).sorted().toArray();
        int cut = (int) (EXTREME * values.length);
        double[] ends = Stream.concat(
                        Stream.of(values[cut], values[values.length - 1 - cut]),
                        clusters.stream().filter(cluster -> cluster.size() > 0).map(ofCentre::applyAsDouble))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double low = Arrays.stream(ends).min().orElseThrow();
        double high = Arrays.stream(ends).max().orElseThrow();
        return new Scatter.Range(low / MARGIN, high * MARGIN);
    }

    private static List<Integer> sample(int[] all, Labels labels, int most) {
        if (all.length <= most) {
            return IntStream.of(all).boxed().toList();
        }
        List<List<Integer>> rarestFirst = IntStream.of(all)
                .boxed()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(labels.label(row))))
                .values()
                .stream()
                .sorted(Comparator.comparing(List::size))
                .toList();
        List<Integer> sample = new ArrayList<>();
        for (int place = 0; place < rarestFirst.size(); place++) {
            List<Integer> ofOne = rarestFirst.get(place);
            int fair = (int) ((long) most * ofOne.size() / all.length);
            boolean isLast = place == rarestFirst.size() - 1;
            int share = isLast ? most - sample.size() : Math.max(most / RARE, fair);
            sample.addAll(evenly(ofOne, share));
        }
        return sample.stream().sorted().toList();
    }

    private static List<Integer> evenly(List<Integer> rows, int most) {
        int count = Math.min(most, rows.size());
        return IntStream.range(0, count)
                .mapToObj(place -> rows.get((int) ((long) place * rows.size() / count)))
                .toList();
    }
}
