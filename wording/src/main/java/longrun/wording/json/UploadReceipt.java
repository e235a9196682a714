package longrun.wording.json;

import java.util.List;
import longrun.workout.batch.Counts;

/**
 * What the receipt of an upload tells, read back.
 *
 * @param imports what became of the file, or of each file in it
 */
public record UploadReceipt(List<Told> imports) {
    public UploadReceipt {
        imports = List.copyOf(imports);
    }

    /** What became of one file. */
    public sealed interface Told {
        /**
         * It is a batch.
         *
         * @param before whether it was one before this upload
         * @param rejections lines and reasons, in words; of the first rejected rows if there are many
         */
        record Taken(int batch, boolean before, String file, Counts counts, List<String> rejections) implements Told {
            public Taken {
                rejections = List.copyOf(rejections);
            }
        }

        /**
         * Nothing of it was stored.
         *
         * @param message why, in words
         */
        record Refused(String message) implements Told {}
    }
}
