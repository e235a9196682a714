package longrun.dashboard.model;

import java.util.List;

/**
 * Workouts by pace and distance, drawn on a square of 1000 that the page stretches.
 *
 * @param caption what the axes are
 * @param told how many points there are and what is not drawn
 * @param paces ticks of the upright axis
 * @param distances ticks of the level axis
 * @param dots the points of each label, the commonest first
 * @param centres of the groups that have members
 * @param parting where runs and walks part; empty if nothing parts them
 */
public record PlotView(
        String caption,
        String told,
        String summary,
        List<Tick> paces,
        List<Tick> distances,
        List<Dots> dots,
        List<Centre> centres,
        List<Tick> parting) {
    public PlotView {
        paces = List.copyOf(paces);
        distances = List.copyOf(distances);
        dots = List.copyOf(dots);
        centres = List.copyOf(centres);
        parting = List.copyOf(parting);
    }

    /**
     * A place of an axis.
     *
     * @param at as a share of the axis, such as {@code 12.5%}, from the left or the top
     */
    public record Tick(String at, String text) {}

    /** The points of one label, as the path that draws them. */
    public record Dots(String kind, String path) {}

    /** A centre, by the number it has in the table. */
    public record Centre(String x, String y, String number, String kind, String title) {}
}
