package longrun.dashboard.imports;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one file's rows, as a reader sees it.
 *
 * @param problem why the file was not taken; the rest is then empty
 * @param table one that was not read before, and the form that says how; empty for others
 * @param batchHref the page of the batch it became; empty if it is none
 */
public record VerdictsView(
        String file,
        String sentence,
        String problem,
        String batchHref,
        List<Tile> tiles,
        List<Line> years,
        List<Line> activities,
        List<Note> changes,
        String moreChanges,
        List<Note> duplicates,
        String moreDuplicates,
        List<Note> rejected,
        String moreRejected,
        Optional<TableView> table) {
    public VerdictsView {
        tiles = List.copyOf(tiles);
        years = List.copyOf(years);
        activities = List.copyOf(activities);
        changes = List.copyOf(changes);
        duplicates = List.copyOf(duplicates);
        rejected = List.copyOf(rejected);
    }

    /** One count. */
    public record Tile(String title, String value, String note) {}

    /** The counts of one year or activity. */
    public record Line(String title, List<String> counts) {
        public Line {
            counts = List.copyOf(counts);
        }
    }

    /** What is said of one row of the file. */
    public record Note(String line, List<String> texts) {
        public Note {
            texts = List.copyOf(texts);
        }
    }
}
