package longrun.dashboard.imports;

import java.util.List;
import longrun.dashboard.frame.Choice;

/**
 * A table that was not read before, and the form that says how it is meant.
 *
 * @param file which of the upload's files it is, from 0
 * @param likely whether it seems to hold workouts
 * @param obstacles why it cannot be read so; empty if it can
 * @param activities what rows are that name no activity
 */
public record TableView(
        int file,
        boolean likely,
        String obstacles,
        List<Column> columns,
        List<Choice> dates,
        List<Choice> decimals,
        List<Choice> activities) {
    public TableView {
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
        decimals = List.copyOf(decimals);
        activities = List.copyOf(activities);
    }

    /**
     * One column.
     *
     * @param field the name of its choice in the form
     * @param doubts what should be checked; may be empty
     */
    public record Column(String field, String header, String samples, String doubts, List<Choice> meanings) {
        public Column {
            meanings = List.copyOf(meanings);
        }
    }
}
