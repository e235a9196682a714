package longrun.workout.batch;

import java.time.Instant;
import longrun.workout.Source;

/**
 * What a batch was read from.
 *
 * @param name without folders
 * @param sha256 the hash of its content, in hexadecimal
 */
public record ImportedFile(
        String name, long sizeBytes, String sha256, Source source, Instant importedAt, Heading heading) {
    public ImportedFile {
        importedAt = Instant.ofEpochMilli(importedAt.toEpochMilli());
    }
}
