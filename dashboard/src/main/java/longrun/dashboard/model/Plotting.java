package longrun.dashboard.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.dashboard.model.PlotView.Centre;
import longrun.dashboard.model.PlotView.Dots;
import longrun.dashboard.model.PlotView.Tick;
import longrun.insight.label.Cluster;
import longrun.insight.label.Gap;
import longrun.insight.label.LabelModel;
import longrun.insight.label.Labels;
import longrun.insight.label.Side;
import longrun.insight.model.Scatter;
import longrun.wording.LensText;
import longrun.wording.ModelText;
import longrun.wording.QuantityText;
import longrun.workout.Label;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Lays a scatter out on the square it is drawn on: distance to the right, faster paces above. */
final class Plotting {
    private static final int SQUARE = 1000;

    /** Minutes per mile or kilometre that may have a tick. */
    private static final double[] PACES = {2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 120};

    /** Miles or kilometres that may have a tick. */
    private static final double[] DISTANCES = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100};

    private final Labels labels;
    private final Scatter scatter;
    private final QuantityText quantities;

    Plotting(Labels labels, Scatter scatter, QuantityText quantities) {
        this.labels = labels;
        this.scatter = scatter;
        this.quantities = quantities;
    }

    PlotView plot() {
        LabelModel model = labels.classifier().model();
        String unit = quantities.units().symbol();
        List<Centre> centres = centres(model.clusters());
        return new PlotView(
                "Pace in minutes per " + unit + ", faster above, by distance in " + unit
                        + "; both on log scales. Numbers mark the centres of the groups.",
                told(),
                quantities.count(scatter.rows().size()) + " workouts by pace and distance, coloured by label, and "
                        + quantities.count(centres.size()) + " centres, which the table below lists.",
                ticks(PACES, 60 / quantities.units().perUnit(1), scatter.pace(), true),
                ticks(DISTANCES, 1 / quantities.units().of(1), scatter.distance(), false),
                dots(),
                centres,
                parting(model.gap()));
    }

    private String told() {
        String shown = scatter.rows().size() == scatter.all()
                ? "All " + quantities.count(scatter.all()) + " workouts that have a label and a pace are drawn."
                : quantities.count(scatter.rows().size()) + " of the " + quantities.count(scatter.all())
                        + " workouts that have a label and a pace are drawn, evenly spaced in time.";
        return scatter.beyond() == 0
                ? shown
                : shown + " " + quantities.count(scatter.beyond()) + " beyond the axes "
                        + (scatter.beyond() == 1 ? "lies" : "lie") + " at the edge.";
    }

    private List<Dots> dots() {
        Map<Label, List<Integer>> byLabel = scatter.rows().stream()
                .flatMap(row -> Stream.ofNullable(labels.label(row)).map(label -> Map.entry(label, row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byLabel.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> new Dots(LensText.spelled(entry.getKey()), path(entry.getValue())))
                .toList();
    }

    /** A line of no length at each point: it is drawn as a dot. */
    private String path(List<Integer> rows) {
        History history = labels.history();
        StringBuilder path = new StringBuilder();
        for (int row : rows) {
            path.append('M')
                    .append(Math.round(SQUARE * scatter.distance().place(history.metres(row))))
                    .append(' ')
                    .append(Math.round(SQUARE * scatter.pace().place(history.pace(row))))
                    .append("h0");
        }
        return path.toString();
    }

    private List<Centre> centres(List<Cluster> clusters) {
        return IntStream.range(0, clusters.size())
                .filter(place -> clusters.get(place).size() > 0)
                .mapToObj(place -> centre(place + 1, clusters.get(place)))
                .toList();
    }

    private Centre centre(int number, Cluster cluster) {
        return new Centre(
                share(scatter.distance().place(cluster.metres())),
                share(scatter.pace().place(cluster.secondsPerKilometre())),
                quantities.count(number),
                kind(cluster.side()),
                "Group " + number + ": " + quantities.pace(cluster.secondsPerKilometre()) + ", "
                        + quantities.distance(cluster.metres()) + ", taken for "
                        + new ModelText(quantities).side(cluster.side()));
    }

    static String kind(Side side) {
        return switch (side) {
            case RUN -> LensText.spelled(Label.REAL_RUN);
            case WALK -> LensText.spelled(Label.PUP_WALK);
            case DECLARED -> LensText.spelled(Label.MIXED);
        };
    }

    private List<Tick> parting(@Nullable Gap gap) {
        return Optional.ofNullable(gap).map(found -> found.middle().secondsPerKilometre()).stream()
                .map(pace -> new Tick(
                        share(scatter.pace().place(pace)),
                        new ModelText(quantities).runsAndWalks() + " part at " + quantities.pace(pace)))
                .toList();
    }

    private static List<Tick> ticks(double[] candidates, double unit, Scatter.Range range, boolean minutes) {
        return DoubleStream.of(candidates)
                .filter(value -> value * unit >= range.low() && value * unit <= range.high())
                .mapToObj(value -> new Tick(share(range.place(value * unit)), text(value, minutes)))
                .toList();
    }

    private static String text(double value, boolean minutes) {
        String number = value < 1 ? String.format(Locale.ROOT, "%.1f", value) : Integer.toString((int) value);
        return minutes ? number + ":00" : number;
    }

    private static String share(double place) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * place);
    }
}
