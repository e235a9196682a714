package longrun.dashboard.overview;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Tile;
import longrun.dashboard.goals.GoalCards;
import longrun.dashboard.workouts.WorkoutRow;

/**
 * All the overview shows.
 *
 * @param latelyMissing why nothing is told of the last days; empty if something is
 * @param whole where the page is with all its parts; empty if it has them
 */
public record OverviewView(
        Frame frame,
        Empty empty,
        String headline,
        String paceSentence,
        List<Tile> tiles,
        GoalCards goals,
        Optional<Part<LatelyView.Brief>> brief,
        Optional<Part<LatelyView>> lately,
        String latelyMissing,
        Chart months,
        Chart paces,
        List<Share> shares,
        List<String> labelling,
        List<WorkoutRow> latest,
        String allHref,
        Optional<LastImport> lastImport,
        String whole) {
    public OverviewView {
        tiles = List.copyOf(tiles);
        shares = List.copyOf(shares);
        labelling = List.copyOf(labelling);
        latest = List.copyOf(latest);
    }

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
