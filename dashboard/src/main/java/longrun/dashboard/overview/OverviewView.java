package longrun.dashboard.overview;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.workouts.WorkoutRow;

/** All the overview shows. */
public record OverviewView(
        Frame frame,
        Empty empty,
        String headline,
        String paceSentence,
        List<Tile> tiles,
        Chart months,
        Chart paces,
        List<Share> shares,
        List<String> labelling,
        List<WorkoutRow> latest,
        String allHref,
        Optional<LastImport> lastImport) {
    public OverviewView {
        tiles = List.copyOf(tiles);
        shares = List.copyOf(shares);
        labelling = List.copyOf(labelling);
        latest = List.copyOf(latest);
    }

    /** One number that stands for itself. */
    public record Tile(String title, String value, String note) {}

    /**
     * A chart and the table it is drawn from.
     *
     * @param summary what it shows, in words, for those who cannot see it
     * @param marks dated events, to be drawn over it
     */
    public record Chart(String summary, List<Column> columns, List<Line> lines, List<Mark> marks) {
        public Chart {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** A series: its name, and its kind as style sheets spell it. */
    public record Column(String title, String kind) {}

    /** The values of one month or year. */
    public record Line(String title, String at, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A value as it is read and as it is drawn; nothing is drawn for an empty one. */
    public record Cell(String text, String value) {}

    /** An event at its month or year. */
    public record Mark(String at, String title) {}

    /**
     * A label's share of the workouts, drawn as part of a bar 1000 wide.
     *
     * @param start where its part begins
     */
    public record Share(String title, String kind, String count, String percent, long start, long width) {}

    /** The receipt of the newest import. */
    public record LastImport(
            String file, String when, List<Tile> counts, List<Rejected> rejected, String moreRejected) {
        public LastImport {
            counts = List.copyOf(counts);
            rejected = List.copyOf(rejected);
        }
    }

    /** A row that was not taken. */
    public record Rejected(String line, String reasons) {}
}
