package longrun.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import longrun.source.draft.Draft;
import longrun.workout.Fingerprint;
import longrun.workout.Parts;
import longrun.workout.Provenance;
import longrun.workout.Sighting;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/** Judges the drafts of one file, in their order, by what is known and by the rows before. */
final class Judge {
    private final Source source;
    private final History known;
    private final int batch;

    /** What the file itself told first of workouts that were not known. */
    private final Map<WorkoutKey, Values> toldBefore = new HashMap<>();

    Judge(Source source, History known, int batch) {
        this.source = source;
        this.known = known;
        this.batch = batch;
    }

    /** The verdict on a draft from a file that speaks of some fields only. */
    Verdict verdict(Draft draft, Set<Verdict.Field> told) {
        Started started = draft.started();
        List<Rejection> reasons = reasons(draft);
        if (started == null || !reasons.isEmpty()) {
            Draft.Place place = draft.place();
            return new Verdict.Rejected(new RejectedRow(place.row(), place.line(), place.text(), reasons));
        }
        Sighting sighting = sighting(draft, started);
        Values now = Values.of(sighting);
        Values before = before(sighting.key());
        if (before == null) {
            toldBefore.put(sighting.key(), now);
            return new Verdict.Accepted(sighting);
        }
        Set<Verdict.Field> changed = before.differencesIn(now, told);
        return changed.isEmpty() ? new Verdict.AlreadyKnown(sighting) : new Verdict.Changed(sighting, changed);
    }

    private static List<Rejection> reasons(Draft draft) {
        List<Rejection> reasons = new ArrayList<>(draft.problems());
        if (draft.started() == null && !draft.unreadable().contains(Verdict.Field.DATE)) {
            reasons.add(Rejection.of(Rejection.Kind.NO_DATE));
        }
        boolean lacksBoth = draft.measures().duration() == null
                && draft.measures().distance() == null
                && !draft.unreadable().contains(Verdict.Field.DURATION)
                && !draft.unreadable().contains(Verdict.Field.DISTANCE);
        if (lacksBoth) {
            reasons.add(Rejection.of(Rejection.Kind.NEITHER_DURATION_NOR_DISTANCE));
        }
        return reasons;
    }

    private Sighting sighting(Draft draft, Started started) {
        Draft.Place place = draft.place();
        String id = draft.externalId();
        WorkoutKey key = id != null
                ? WorkoutKey.of(source, id)
                : WorkoutKey.of(source, Fingerprint.of(started, draft.activity(), draft.measures()));
        return new Sighting(
                key,
                new Provenance(source, id, batch, place.row(), place.line()),
                started,
                draft.activity(),
                draft.measures(),
                draft.declared(),
                Parts.NONE);
    }

    private @Nullable Values before(WorkoutKey key) {
        OptionalInt row = known.rowOf(key);
        return row.isPresent() ? Values.of(known, row.getAsInt()) : toldBefore.get(key);
    }
}
