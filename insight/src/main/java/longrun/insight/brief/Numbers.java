package longrun.insight.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.insight.brief.Remark.Subject;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.PeriodSummary;
import longrun.insight.period.Totals;
import longrun.insight.period.Usual;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;

/** What is rare in the sums of the last days, of runs and of dog walks apart where the lens lets both through. */
final class Numbers {
    /**
     * In standard deviations: the threshold of Iglewicz and Hoaglin (1993) for scores by median and median deviation.
     * What is said must also lie beyond all of the year before, and by a fifth from its median.
     */
    static final double LEAST_SURPRISE = 3.5;

    private static final double LEAST_SHARE = 0.2;

    /** One workout more or less is no news. */
    private static final double LEAST_WORKOUTS = 3;

    /** Beyond it more makes no difference: where all stretches are alike, the spread is zero. */
    private static final double MOST_SURPRISE = 10;

    /** A kind that hardly occurs is no subject: there is one of it a week. */
    private static final int FEWEST = 4;

    private static final int WEEK = 7;
    private static final int WEEKS = 4;

    /**
     * A week of more than one and a half times what the four before were used to is when injuries come (Gabbett 2016,
     * British Journal of Sports Medicine 50:273).
     */
    private static final double TOO_MUCH = 1.5;

    /** Below it a week is no training that could be too much. */
    private static final double LEAST_METRES = 10_000;

    private final Evidence evidence;
    private final Evidence runs;

    Numbers(Evidence evidence) {
        this.evidence = evidence;
        this.runs = isOfAll() ? evidence.through(lens(LabelFilter.REAL_RUN)) : evidence;
    }

    private boolean isOfAll() {
        LabelFilter label = evidence.lens().label();
        return label == LabelFilter.EVERYTHING || label == LabelFilter.NOT_OUTLIER;
    }

    private Lens lens(LabelFilter label) {
        return evidence.lens().withLabel(label);
    }

    /** The runs, where the lens lets all through; else what it lets through. */
    Evidence runs() {
        return runs;
    }

    List<Remark> remarks(PeriodSummary all) {
        if (!isOfAll()) {
            return remarks(Subject.WORKOUTS, evidence.lens(), all);
        }
        List<Remark> remarks = new ArrayList<>(of(Subject.RUNS, runs));
        remarks.addAll(of(Subject.WALKS, evidence.through(lens(LabelFilter.PUP_WALK))));
        return remarks;
    }

    private static List<Remark> of(Subject subject, Evidence evidence) {
        return PeriodFinder.find(evidence, BriefWriter.DAYS)
                .found()
                .map(summary -> remarks(subject, evidence.lens(), summary))
                .orElse(List.of());
    }

    /** At most one on how much there was, and one on how fast it was. */
    private static List<Remark> remarks(Subject subject, Lens lens, PeriodSummary summary) {
        List<Remark> remarks = new ArrayList<>();
        remark(subject, Metric.WORKOUTS, lens, summary)
                .or(() -> remark(subject, Metric.DISTANCE, lens, summary))
                .ifPresent(remarks::add);
        if (summary.now().sums().workouts() >= FEWEST) {
            remark(subject, Metric.TYPICAL_PACE, lens, summary).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<Remark> remark(Subject subject, Metric metric, Lens lens, PeriodSummary summary) {
        double value = summary.now().value(metric);
        Usual usual = summary.usual(metric).orElse(null);
        if (usual == null || !summary.now().isWhole() || !isRare(metric, value, usual)) {
            return Optional.empty();
        }
        double surprise = Math.min(MOST_SURPRISE, Math.abs(usual.surprise(value)));
        return surprise < LEAST_SURPRISE
                ? Optional.empty()
                : Optional.of(new Remark.Unusual(subject, metric, value, usual, surprise, lens));
    }

    /** Pace is tighter than the other metrics: a twentieth is much. */
    private static boolean isRare(Metric metric, double value, Usual usual) {
        double away = Math.abs(value - usual.median());
        double share = metric == Metric.TYPICAL_PACE ? LEAST_SHARE / 4 : LEAST_SHARE;
        return usual.isUnheardOf(value)
                && away >= share * usual.median()
                && (metric != Metric.WORKOUTS || away >= LEAST_WORKOUTS);
    }

    Optional<Advice> ease() {
        Totals week = totals(runs, WEEK);
        Totals five = totals(runs, WEEK * (WEEKS + 1));
        if (week == null || five == null || !five.isWhole()) {
            return Optional.empty();
        }
        double metres = week.sums().metres();
        double usual = (five.sums().metres() - metres) / WEEKS;
        boolean isTooMuch = metres > TOO_MUCH * usual && metres >= LEAST_METRES;
        boolean isTraining = five.sums().workouts(Label.REAL_RUN) - week.sums().workouts(Label.REAL_RUN) >= FEWEST;
        return isTooMuch && isTraining ? Optional.of(new Advice.Ease(metres, usual, runs.lens())) : Optional.empty();
    }

    private static @Nullable Totals totals(Evidence evidence, int days) {
        return PeriodFinder.find(evidence, days).found().map(PeriodSummary::now).orElse(null);
    }
}
