package longrun.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import longrun.workout.batch.Import;
import longrun.workout.batch.Known;
import longrun.workout.batch.RejectedRow;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Terms;
import longrun.workout.batch.Values;
import longrun.workout.batch.Verdict;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Judges the drafts of one file, in their order, by what is known and by the rows before. What is known is looked up for
 * a few drafts at a time, so that it need not fit into memory.
 */
final class Judge {
    private static final Set<Verdict.Field> ALL = EnumSet.allOf(Verdict.Field.class);

    private final Source source;
    private final Import.Ledger ledger;
    private final Terms terms;
    private final Likeness likeness = new Likeness();
    private @Nullable Boolean knowsBeside;

    /** What the file itself told first of workouts that were not known, or that it is believed of. */
    private final Map<WorkoutKey, Values> toldBefore = new HashMap<>();

    /** What is known of the keys of the drafts at hand, and of the days of those nobody knows. */
    private Known known = Known.NOTHING;

    private History sameDays = History.empty();

    Judge(Source source, Import.Ledger ledger, Terms terms) {
        this.source = source;
        this.ledger = ledger;
        this.terms = terms;
    }

    /** A verdict, and what was believed of the workout it changes or is held back for. */
    record Judged(Verdict verdict, @Nullable Values known) {}

    /** The verdicts on drafts that follow each other, from a file that speaks of some fields only. */
    List<Judged> judge(List<Draft> drafts, Set<Verdict.Field> told) {
        List<Verdict> understood = drafts.stream().map(this::understand).toList();
        lookUp(understood);
        List<Judged> judged = new ArrayList<>(drafts.size());
        for (Verdict verdict : understood) {
            judged.add(verdict instanceof Verdict.Seen seen ? judge(seen.sighting(), told) : new Judged(verdict, null));
        }
        return judged;
    }

    /** Accepted or rejected by what it says alone. */
    private Verdict understand(Draft draft) {
        Started started = draft.started();
        List<Rejection> reasons = reasons(draft);
        if (started == null || !reasons.isEmpty()) {
            Draft.Place place = draft.place();
            return new Verdict.Rejected(new RejectedRow(place.row(), place.line(), place.text(), reasons));
        }
        return new Verdict.Accepted(sighting(draft, started));
    }

    private void lookUp(List<Verdict> understood) {
        Set<WorkoutKey> keys = new HashSet<>();
        for (Verdict verdict : understood) {
            if (verdict instanceof Verdict.Seen seen
                    && !toldBefore.containsKey(seen.sighting().key())) {
                keys.add(seen.sighting().key());
            }
        }
        known = ledger.known(keys);
        sameDays = ledger.knownOn(days(understood));
    }

    /** Those of drafts nobody knows, which may tell of a known workout by another key. */
    private Set<LocalDate> days(List<Verdict> understood) {
        Set<LocalDate> days = new HashSet<>();
        for (Verdict verdict : understood) {
            if (verdict instanceof Verdict.Seen seen
                    && mayBeTwofold(seen.sighting().key())) {
                days.add(seen.sighting().started().date());
            }
        }
        return days;
    }

    private boolean mayBeTwofold(WorkoutKey key) {
        return terms.onDuplicate() == Terms.OnDuplicate.HOLD
                && (!key.isIdOf(source) || knowsBeside())
                && !toldBefore.containsKey(key)
                && known.counted().rowOf(key).isEmpty()
                && !known.heldFor().containsKey(key);
    }

    private boolean knowsBeside() {
        if (knowsBeside == null) {
            knowsBeside = ledger.knowsBeside(source);
        }
        return knowsBeside;
    }

    private Judged judge(Sighting sighting, Set<Verdict.Field> told) {
        Values now = Values.of(sighting);
        Values before = toldBefore.get(sighting.key());
        if (before != null) {
            return kept(sighting, before, before.differencesIn(now, told));
        }
        OptionalInt row = known.counted().rowOf(sighting.key());
        if (row.isPresent()) {
            return again(sighting, Values.of(known.counted(), row.getAsInt()), now, told);
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
        WorkoutKey heldFor = known.heldFor().get(sighting.key());
        return heldFor == null
                ? first(sighting, sameDays, likeness.find(sighting, sameDays))
                : first(sighting, known.counted(), known.counted().rowOf(heldFor));
    }

    private static Judged first(Sighting sighting, History history, OptionalInt like) {
        if (like.isEmpty()) {
            return new Judged(new Verdict.Accepted(sighting), null);
        }
        int row = like.getAsInt();
        return new Judged(new Verdict.ProbableDuplicate(sighting, history.key(row)), Values.of(history, row));
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
                new Provenance(source, id, ledger.batch(), place.row(), place.line()),
                started,
                draft.activity(),
                draft.measures(),
                draft.declared(),
                Parts.NONE);
    }
}
