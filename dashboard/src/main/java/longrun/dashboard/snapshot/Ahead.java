package longrun.dashboard.snapshot;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.effect.MomentFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import longrun.workout.settings.Settings;

/** Asks of a new snapshot what the pages ask when nothing is chosen, so that the first visit finds it there. */
final class Ahead implements Runnable {
    private static final Logger LOG = Logger.getLogger(Ahead.class.getName());

    private final Snapshot snapshot;
    private final Settings settings;
    private final LocalDate today;
    private final BooleanSupplier isCurrent;

    /** @param isCurrent whether the snapshot is still the one that is shown */
    Ahead(Snapshot snapshot, Settings settings, LocalDate today, BooleanSupplier isCurrent) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.today = today;
        this.isCurrent = isCurrent;
    }

    @Override
    public void run() {
        if (!snapshot.history().isEmpty()) {
            asked().takeWhile(one -> isCurrent.getAsBoolean()).forEach(Ahead::ask);
        }
    }

    /** What cannot be found is told to whoever asks for it herself; the rest is asked all the same. */
    private static void ask(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Something could not be found ahead.", e);
        }
    }

    /** The first page's first; what takes longest last. */
    private Stream<Runnable> asked() {
        Grain weeks = Grain.weeksFrom(settings.weekStart());
        Findings all = snapshot.findings(Lens.ALL, Evidence.defaultAsOf(snapshot.history(), today));
        return Stream.of(
                () -> all.brief(weeks),
                () -> all.consistency(weeks),
                () -> all.forecast(Metric.WORKOUTS, weeks),
                () -> all.forecast(Metric.DISTANCE, weeks),
                () -> effects(all),
                () -> all.chapters(snapshot.kept().chapterNames()),
                all::questions,
                () -> all.anomalies(Yardstick.MODIFIED_Z_SCORE));
    }

    private void effects(Findings all) {
        MomentFinder.find(all.evidence(), snapshot.kept().events()).ifPresent(moment -> {
            all.effect(moment);
            all.of(LabelFilter.REAL_RUN).effect(moment);
            all.of(LabelFilter.PUP_WALK).effect(moment);
        });
    }
}
