package longrun.dashboard.imports;

import java.util.List;
import longrun.dashboard.frame.Choice;

/**
 * A table that is not read yet, and the form that says how it is meant.
 *
 * @param file which of the upload's files it is, from 0
 * @param likely whether it seems to hold workouts, or is said to
 * @param told whether somebody has said how it is meant
 * @param obstacles why it cannot be read so; none if it can
 * @param activities what rows are that name no activity
 */
public record TableView(
        int file,
        boolean likely,
        boolean told,
        List<String> obstacles,
        List<Column> columns,
        List<Choice> dates,
        List<Choice> decimals,
        List<Choice> activities) {
    public TableView {
        obstacles = List.copyOf(obstacles);
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
        decimals = List.copyOf(decimals);
        activities = List.copyOf(activities);
    }

    /**
     * One column.
     *
     * @param field the name of its choice in the form
     * @param name how it is spoken of: its header, where that tells it from the others
     * @param doubts what should be checked; may be empty
     */
    public record Column(String field, String name, String samples, String doubts, List<Choice> meanings) {
        public Column {
            meanings = List.copyOf(meanings);
        }
    }
}
