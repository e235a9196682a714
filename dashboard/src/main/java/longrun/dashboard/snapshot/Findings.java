package longrun.dashboard.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import longrun.insight.evidence.Evidence;
import longrun.workout.history.LabelFilter;

/**
 * What was found in one snapshot through one lens, seen from one day: found when it is first asked for, and kept as long
 * as the snapshot is, for it cannot come out otherwise.
 */
public final class Findings {
    /** More than a reader asks of one lens; an address that asks for ever more may not fill the memory. */
    private static final int MOST_KEPT = 100;

    private final Evidence evidence;
    private final Map<Question, Object> kept = new ConcurrentHashMap<>();

    Findings(Evidence evidence) {
        this.evidence = evidence;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** What is asked of the evidence. */
    private record Question(Class<?> finding, Object how) {}

    /** The same of the workouts of a label only. */
    public Findings of(LabelFilter label) {
        return find(
                Findings.class,
                label,
                all -> new Findings(all.through(all.lens().withLabel(label))));
    }

    /**
     * A finding.
     *
     * @param finding its type
     * @param how what it depends on beside the evidence
     */
    @SuppressWarnings("unchecked") // one type of finding has one finder
    public <F> F find(Class<?> finding, Object how, Function<Evidence, F> finder) {
        Question question = new Question(finding, how);
        Object before = kept.get(question);
        if (before != null) {
            return (F) before;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        F found = finder.apply(evidence);
        kept.put(question, found);
        return found;
    }

    /** A finding that depends on nothing else. */
    public <F> F find(Class<?> finding, Function<Evidence, F> finder) {
        return find(finding, "", finder);
    }
}
