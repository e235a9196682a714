package longrun.workout;

import org.jspecify.annotations.Nullable;

/**
 * Where a sighting stands.
 *
 * @param batch the athlete's batch, counted from 1
 * @param row the record's place in its file, counted from 1 without the header
 * @param line the first physical line of the record, counted from 1
 */
public record Provenance(Source source, @Nullable String externalId, int batch, int row, int line) {
    public Provenance {
        if (batch < 1 || row < 1 || line < 1) {
            throw new IllegalArgumentException(
                    "batch, row and line count from 1, not " + batch + ", " + row + ", " + line);
        }
    }
}
