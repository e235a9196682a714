package longrun.dashboard.imports;

import java.util.List;
import longrun.dashboard.frame.Frame;

/**
 * All the import page shows.
 *
 * @param demo whether this is the demo, which takes nothing in
 * @param said what has just been done, or why it was not; may be empty
 */
public record ImportView(Frame frame, boolean demo, String said, String limits, List<BatchLine> batches) {
    public ImportView {
        batches = List.copyOf(batches);
    }
}
