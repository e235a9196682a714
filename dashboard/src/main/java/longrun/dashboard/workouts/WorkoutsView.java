package longrun.dashboard.workouts;

import java.util.List;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;

/**
 * All the table of workouts shows.
 *
 * @param sum the last line, over all that the lens lets through
 * @param sort the order as the address spells it
 */
public record WorkoutsView(
        Frame frame,
        Empty empty,
        String headline,
        String widenHref,
        List<Column> columns,
        List<WorkoutRow> rows,
        Sum sum,
        Paging paging,
        String sort) {
    public WorkoutsView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The head of a column.
     *
     * @param sorted how assistive technology names its order: {@code ascending}, {@code descending} or {@code none}
     */
    public record Column(String title, String href, String sorted, boolean number) {}

    /** What all the workouts come to. */
    public record Sum(String workouts, String distance, String duration, String pace, String note) {}

    /** Where this page of the table is among the others; an empty address for one there is none. */
    public record Paging(String place, String previous, String next) {}
}
