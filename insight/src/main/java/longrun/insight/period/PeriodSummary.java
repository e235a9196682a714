package longrun.insight.period;

import java.util.Map;
import java.util.Optional;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Working;
import org.jspecify.annotations.Nullable;

/**
 * The last days in sums, and what they are compared with.
 *
 * @param before as many days just before; null if not all of them were recorded
 * @param lastYear the same days a year ago, 52 weeks earlier, so that weekdays agree, or 365 days earlier for so many; null if not all were recorded
 * @param usual of each metric what is usual for as many days; a metric with too few such stretches is not there
 */
public record PeriodSummary(
        Totals now, @Nullable Totals before, @Nullable Totals lastYear, Map<Metric, Usual> usual, Working working) {
    public PeriodSummary {
        usual = Map.copyOf(usual);
    }

    /** What is usual of a metric; empty if there are too few stretches to tell. */
    public Optional<Usual> usual(Metric metric) {
        return Optional.ofNullable(usual.get(metric));
    }
}
