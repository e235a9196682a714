package longrun.dashboard.imports;

import java.util.List;
import longrun.dashboard.frame.Frame;

/**
 * All an upload's page shows.
 *
 * @param working what is being done; empty when nothing is
 * @param percent how much of it is done; empty if that is not known
 * @param failed why it could not be done; may be empty
 * @param confirmable whether there is anything to confirm
 * @param correctable whether there is a table that is read as somebody said
 * @param discardable whether tables are kept of which there is nothing to confirm yet
 * @param update whether the file's values are taken where they differ
 * @param addDuplicates whether probable duplicates are taken as workouts of their own
 */
public record UploadView(
        Frame frame,
        String headline,
        String href,
        String working,
        String percent,
        String failed,
        boolean confirmable,
        boolean correctable,
        boolean discardable,
        boolean update,
        boolean addDuplicates,
        boolean hasChanges,
        boolean hasDuplicates,
        List<VerdictsView> files) {
    public UploadView {
        files = List.copyOf(files);
    }
}
