package longrun.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A chart as shapes, for where no script draws it. All lengths are in the units of a box as wide as its format and 300 high.
 *
 * @param format for which screen it is
 * @param bars of stacked columns
 * @param dots of series of points
 * @param ticks of the axis along
 * @param levels of the axis upward
 * @param marks dated events
 */
public record Picture(
        Format format, List<Bar> bars, List<Dot> dots, List<Tick> ticks, List<Level> levels, List<Tick> marks) {
    private static final double HEIGHT = 300;
    private static final int MOST_LEVELS = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000);

    /** The share of a place that its column takes. */
    private static final double FILLED = 0.8;

    public Picture {
        bars = List.copyOf(bars);
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
    }

    /** How wide it is, and how many words stand beside each other along it. */
    public enum Format {
        WIDE(1000, 16),
        NARROW(420, 6);

        private final int width;
        private final int mostTicks;

        Format(int width, int mostTicks) {
            this.width = width;
            this.mostTicks = mostTicks;
        }

        public int width() {
            return width;
        }

        /** Every how many of so many places there is room for words. */
        private int every(int places) {
            return Math.max(1, (places + mostTicks - 1) / mostTicks);
        }

        private double place(Chart chart) {
            return (double) width / Math.max(1, chart.lines().size());
        }
    }

    /** A part of a column. */
    public record Bar(double x, double y, double width, double height, String kind) {}

    /**
     * A point of a series.
     *
     * @param value what is written beneath it, without unit; empty where there is no room
     */
    public record Dot(double x, double y, String kind, String title, String value) {}

    /** A place along. */
    public record Tick(double x, String title) {}

    /** A height. */
    public record Level(double y, String title) {}

    /** Columns stacked from the chart's series, all of them counts. */
    public static Picture ofColumns(Chart chart, Format format) {
        double most = chart.lines().stream().mapToDouble(Picture::sum).max().orElse(0);
        double step = step(most);
        double top = Math.max(step, Math.ceil(most / step) * step);
        double place = format.place(chart);
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < chart.lines().size(); at++) {
            double below = HEIGHT;
            Chart.Line line = chart.lines().get(at);
            for (int series = 0; series < chart.columns().size(); series++) {
                double height = value(line, series).orElse(0) / top * HEIGHT;
                if (height > 0) {
                    below -= height;
                    double x = at * place + (1 - FILLED) / 2 * place;
                    bars.add(new Bar(
                            x,
                            below,
                            FILLED * place,
                            height,
                            chart.columns().get(series).kind()));
                }
            }
        }
        List<Level> levels = DoubleStream.iterate(0, level -> level <= top, level -> level + step)
                .mapToObj(level -> new Level(HEIGHT - level / top * HEIGHT, Long.toString(Math.round(level))))
                .toList();
        return new Picture(format, bars, List.of(), ticks(chart, format), levels, marks(chart, format, 0));
    }

    /** Points of the chart's series; the least value stands highest. */
    public static Picture ofPoints(Chart chart, Format format) {
        double[] values = chart.lines().stream()
                .flatMapToDouble(line -> DoubleStream.iterate(
                                0, series -> series < line.cells().size(), s -> s + 1)
                        .flatMap(series -> value(line, (int) series).stream()))
                .toArray();
        double least = DoubleStream.of(values).min().orElse(0);
        double spread = Math.max(DoubleStream.of(values).max().orElse(0) - least, 1e-9);
        double place = format.place(chart);
        int every = format.every(chart.lines().size());
        List<Dot> dots = new ArrayList<>();
        for (int at = 0; at < chart.lines().size(); at++) {
            Chart.Line line = chart.lines().get(at);
            for (int series = 0; series < chart.columns().size(); series++) {
                OptionalDouble value = value(line, series);
                if (value.isPresent()) {
                    double y = 0.1 * HEIGHT + (value.getAsDouble() - least) / spread * 0.8 * HEIGHT;
                    Chart.Column column = chart.columns().get(series);
                    String text = line.cells().get(series).text();
                    dots.add(new Dot(
                            (at + 0.5) * place,
                            y,
                            column.kind(),
                            line.title() + ": " + text,
                            at % every == 0 ? figure(text) : ""));
                }
            }
        }
        return new Picture(format, List.of(), dots, ticks(chart, format), List.of(), marks(chart, format, 0.5));
    }

    /** Without its unit, which the words around say: {@code 9:23 /mi} is 9:23. */
    private static String figure(String text) {
        return text.replaceFirst(" .*", "");
    }

    private static double sum(Chart.Line line) {
        double sum = 0;
        for (int series = 0; series < line.cells().size(); series++) {
            sum += value(line, series).orElse(0);
        }
        return sum;
    }

    private static OptionalDouble value(Chart.Line line, int series) {
        String value = line.cells().get(series).value();
        return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }

    private static double step(double most) {
        return STEPS.stream()
                .filter(step -> most / step <= MOST_LEVELS)
                .findFirst()
                .orElse(Math.max(1, (int) Math.ceil(most / MOST_LEVELS)));
    }

    /** Where a year begins; every other one, or fewer, where they would crowd. */
    private static List<Tick> ticks(Chart chart, Format format) {
        double place = format.place(chart);
        List<Tick> years = new ArrayList<>();
        String before = "";
        for (int at = 0; at < chart.lines().size(); at++) {
            String key = chart.lines().get(at).at();
            String year = key.substring(0, Math.min(4, key.length()));
            if (!year.equals(before)) {
                years.add(new Tick((at + 0.5) * place, year));
                before = year;
            }
        }
        int every = format.every(years.size());
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at < years.size(); at += every) {
            ticks.add(years.get(at));
        }
        return ticks;
    }

    /** @param within where in its place a mark stands, 0 for where it begins */
    private static List<Tick> marks(Chart chart, Format format, double within) {
        double place = format.place(chart);
        List<Tick> marks = new ArrayList<>();
        for (Chart.Mark mark : chart.marks()) {
            for (int at = 0; at < chart.lines().size(); at++) {
                if (chart.lines().get(at).at().equals(mark.at())) {
                    marks.add(new Tick((at + within) * place, mark.title()));
                }
            }
        }
        return marks;
    }
}
