package longrun.cloud;

import java.time.Duration;
import java.util.List;
import longrun.insight.summary.LabelCounts;
import longrun.wording.LabelNames;
import longrun.wording.json.ReceiptJson.Receipt;
import longrun.workout.batch.Refusal;

/**
 * What became of an upload.
 *
 * @param receipts of the file, or of each file in it
 * @param labels of the workouts that were new
 * @param names of the labels
 * @param rejected for each receipt its rejected rows as a file; empty for one without
 * @param parsing how long the rows of new batches took to be read
 */
record Loaded(List<Receipt> receipts, LabelCounts labels, LabelNames names, List<String> rejected, Duration parsing) {
    Loaded {
        receipts = List.copyOf(receipts);
        rejected = List.copyOf(rejected);
    }

    /** Nothing was stored. */
    static Loaded refused(Refusal refusal) {
        return new Loaded(
                List.of(new Receipt.Refused(refusal)),
                LabelCounts.NONE,
                LabelNames.DEFAULT,
                List.of(""),
                Duration.ZERO);
    }
}
