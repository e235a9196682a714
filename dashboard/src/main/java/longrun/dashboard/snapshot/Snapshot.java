package longrun.dashboard.snapshot;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Labels;
import longrun.insight.summary.Summary;
import longrun.insight.summary.SummaryFinder;
import longrun.wording.Units;
import longrun.workout.Activity;
import longrun.workout.Source;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import longrun.workout.settings.Settings;

/** All that pages show of one athlete, at one revision. */
public final class Snapshot {
    /** Readers look through a few lenses; addresses made up at random may not fill the memory. */
    private static final int MOST_KEPT = 50;

    private final Labels labels;
    private final Kept kept;
    private final Units units;
    private final Set<Activity> activities = EnumSet.noneOf(Activity.class);
    private final Set<Source> sources = new HashSet<>();
    private final Finders finders;
    private final Map<Seen, Findings> findings = new ConcurrentHashMap<>();

    Snapshot(Labels labels, Kept kept, Finders finders) {
        this.labels = labels;
        this.kept = kept;
        this.finders = finders;
        this.units = Units.of(labels.history());
        History history = labels.history();
        for (int row = 0; row < history.size(); row++) {
            activities.add(history.activity(row));
            sources.add(history.source(row));
        }
    }

    /** What findings rest on. */
    private record Seen(Lens lens, LocalDate asOf) {}

    public History history() {
        return labels.history();
    }

    public Labels labels() {
        return labels;
    }

    /** What the store keeps beside the workouts. */
    public Kept kept() {
        return kept;
    }

    /** Those the athlete chose, else those the history was written in. */
    public Units units(Settings settings) {
        return settings.units().map(Units::of).orElse(units);
    }

    /** Those that any workout is of. */
    public Set<Activity> activities() {
        return Collections.unmodifiableSet(activities);
    }

    /** Those that any workout is from. */
    public Set<Source> sources() {
        return Collections.unmodifiableSet(sources);
    }

    /** The workouts a lens lets through. */
    public Selection select(Lens lens) {
        return lens.select(history(), labels::label);
    }

    public Summary summary(Selection selection) {
        return SummaryFinder.find(selection, labels::label);
    }

    /** What is found through a lens, seen from a day. */
    public Findings findings(Lens lens, LocalDate asOf) {
        Seen asked = new Seen(lens, asOf);
        if (findings.size() >= MOST_KEPT && !findings.containsKey(asked)) {
            findings.values().removeIf(Findings::isIdle);
        }
        return findings.computeIfAbsent(
                asked, seen -> new Findings(new Evidence(labels, seen.lens(), seen.asOf()), finders));
    }
}
