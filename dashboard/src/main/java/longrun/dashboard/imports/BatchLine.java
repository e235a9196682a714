package longrun.dashboard.imports;

import longrun.dashboard.frame.Visit;
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
    static BatchLine of(Batch batch, Visit visit) {
        QuantityText quantities = visit.quantities();
        return new BatchLine(
                Integer.toString(batch.number()),
                BatchPage.href(batch.number()),
                batch.file().name(),
                visit.day(batch.file().importedAt()),
                quantities.count(batch.counts().accepted()),
                quantities.count(batch.counts().alreadyKnown()),
                quantities.count(batch.counts().changed()),
                quantities.count(batch.counts().rejected()));
    }
}
