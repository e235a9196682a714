package longrun.insight.change;

import java.util.List;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Working;
import org.jspecify.annotations.Nullable;

/**
 * When a metric's months changed their level.
 *
 * @param changes oldest first
 * @param bestSplit the month that parts all months best in two, whether or not that is strong enough to count as a
 *     change; null if they are all equal
 */
public record Changes(
        Metric metric, List<Change> changes, @Nullable Change bestSplit, Working working) {
    public Changes {
        changes = List.copyOf(changes);
    }
}
