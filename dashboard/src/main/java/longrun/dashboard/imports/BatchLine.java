package longrun.dashboard.imports;

import java.time.ZoneId;
import longrun.wording.QuantityText;
import longrun.workout.batch.Batch;

/** A batch in the list of all. */
public record BatchLine(
        String number,
        String href,
        String file,
        String when,
        String accepted,
        String known,
        String changed,
        String rejected) {
    static BatchLine of(Batch batch, QuantityText quantities, ZoneId zone) {
        return new BatchLine(
                Integer.toString(batch.number()),
                BatchPage.href(batch.number()),
                batch.file().name(),
                quantities.date(batch.file().importedAt().atZone(zone).toLocalDate()),
                quantities.count(batch.counts().accepted()),
                quantities.count(batch.counts().alreadyKnown()),
                quantities.count(batch.counts().changed()),
                quantities.count(batch.counts().rejected()));
    }
}
