package longrun.source;

import java.util.ArrayList;
import java.util.EnumSet;
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
import longrun.workout.batch.Terms;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** Judges the drafts of one file, in their order, by what is known and by the rows before. */
final class Judge {
    private static final Set<Verdict.Field> ALL = EnumSet.allOf(Verdict.Field.class);

    private final Source source;
    private final Known known;
    private final Terms terms;
    private final int batch;
    private final Likeness likeness;

    /** What the file itself told first of workouts that were not known, or that it is believed of. */
    private final Map<WorkoutKey, Values> toldBefore = new HashMap<>();

    Judge(Source source, Known known, Terms terms, int batch) {
        this.source = source;
        this.known = known;
        this.terms = terms;
        this.batch = batch;
        this.likeness = new Likeness(known.history());
    }

    /** A verdict, and what was believed of the workout it changes or is held back for. */
    record Judged(Verdict verdict, @Nullable Values known) {}

    /** The verdict on a draft from a file that speaks of some fields only. */
    Judged judge(Draft draft, Set<Verdict.Field> told) {
        Started started = draft.started();
        List<Rejection> reasons = reasons(draft);
        if (started == null || !reasons.isEmpty()) {
            Draft.Place place = draft.place();
            return new Judged(
                    new Verdict.Rejected(new RejectedRow(place.row(), place.line(), place.text(), reasons)), null);
        }
        return judge(sighting(draft, started), told);
    }

    private Judged judge(Sighting sighting, Set<Verdict.Field> told) {
        Values now = Values.of(sighting);
        Values before = toldBefore.get(sighting.key());
        if (before != null) {
            return kept(sighting, before, before.differencesIn(now, told));
        }
        OptionalInt row = known.history().rowOf(sighting.key());
        if (row.isPresent()) {
            return again(sighting, Values.of(known.history(), row.getAsInt()), now, told);
        }
        toldBefore.put(sighting.key(), now);
        return first(sighting);
    }

    /** A workout that the store knows. */
    private Judged again(Sighting sighting, Values before, Values now, Set<Verdict.Field> told) {
        Set<Verdict.Field> changed = before.differencesIn(now, told);
        if (terms.onChange() == Terms.OnChange.KEEP) {
            return kept(sighting, before, changed);
        }
        toldBefore.put(sighting.key(), now);
        // A file that lacks a column neither changes nor confirms what another told of it.
        boolean believed = !changed.isEmpty() || before.differencesIn(now, ALL).isEmpty();
        return believed ? new Judged(new Verdict.Updated(sighting, changed), before) : kept(sighting, before, changed);
    }

    private static Judged kept(Sighting sighting, Values before, Set<Verdict.Field> changed) {
        return changed.isEmpty()
                ? new Judged(new Verdict.AlreadyKnown(sighting), null)
                : new Judged(new Verdict.Changed(sighting, changed), before);
    }

    /** A workout that is not known, or held back. */
    private Judged first(Sighting sighting) {
        if (terms.onDuplicate() == Terms.OnDuplicate.ADD) {
            return new Judged(new Verdict.Accepted(sighting), null);
        }
        WorkoutKey heldFor = known.held().of().get(sighting.key());
        OptionalInt like =
                heldFor == null ? likeness.find(sighting) : known.history().rowOf(heldFor);
        if (like.isPresent()) {
            int row = like.getAsInt();
            return new Judged(
                    new Verdict.ProbableDuplicate(sighting, known.history().key(row)), Values.of(known.history(), row));
        }
        return new Judged(new Verdict.Accepted(sighting), null);
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
}
