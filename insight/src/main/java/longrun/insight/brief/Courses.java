package longrun.insight.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import longrun.insight.change.Change;
import longrun.insight.change.ChangeFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.trend.Direction;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendFinder;
import longrun.insight.trend.Window;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * What is rare in the course of months: a new level, or else a trend of a year. The trend is that of runs alone: a pace
 * that rises because a dog arrived tells nothing of how fast anyone runs.
 */
final class Courses {
    /** A level that is older is no news. */
    private static final int NEWS_DAYS = 150;

    /** Of a change that is just strong enough to count as one. */
    private static final double SURPRISE_OF_CHANGE = 4;

    private static final Set<Metric> METRICS = Set.of(Metric.WORKOUTS, Metric.DISTANCE, Metric.TYPICAL_PACE);
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Courses() {}

    /**
     * At most one remark.
     *
     * @param runs the same through a lens of runs alone
     * @param weeks into which the trend cuts time
     */
    static List<Remark> remarks(Evidence evidence, Evidence runs, Grain weeks) {
        LocalDate since = evidence.asOf().minusDays(NEWS_DAYS);
        Optional<Change> news = ChangeFinder.findAll(evidence).stream()
                .flatMap(changes -> changes.changes().stream())
                .filter(change -> !change.date().isBefore(since))
                .max((one, other) -> Double.compare(one.strength(), other.strength()));
        if (news.isPresent()) {
            double surprise = SURPRISE_OF_CHANGE * Math.sqrt(news.get().strength());
            return List.of(new Remark.NewLevel(news.get(), surprise, evidence.lens()));
        }
        List<Remark> remarks = new ArrayList<>();
        TrendFinder.find(runs, Window.DAYS_365, METRICS, weeks).values().stream()
                .flatMap(answer -> answer.found().stream())
                .filter(trend -> trend.direction() != Direction.UNCLEAR)
                .max((one, other) -> Double.compare(surprise(one), surprise(other)))
                .ifPresent(trend -> remarks.add(new Remark.Going(trend, surprise(trend), runs.lens())));
        return remarks;
    }

    /** The quantile of the standard normal distribution that p belongs to, on both sides. */
    private static double surprise(Trend trend) {
        double p = Math.max(trend.significance().adjusted(), 1e-12);
        return NORMAL.inverseCumulativeProbability(1 - p / 2);
    }
}
