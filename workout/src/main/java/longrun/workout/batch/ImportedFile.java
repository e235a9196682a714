package longrun.workout.batch;

import java.time.Instant;
import longrun.workout.Source;

/** What a batch was read from: its name without folders, size, content hash in hexadecimal, source, and when. */
public record ImportedFile(String name, long sizeBytes, String sha256, Source source, Instant importedAt) {
    public ImportedFile {
        importedAt = Instant.ofEpochMilli(importedAt.toEpochMilli());
    }
}
