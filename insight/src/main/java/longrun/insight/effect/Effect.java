package longrun.insight.effect;

import java.util.List;
import java.util.Optional;
import longrun.insight.change.Change;
import longrun.insight.finding.Working;

/**
 * What was otherwise after a moment than before. It tells what happened, not why.
 *
 * @param comparisons one for each aspect, in their order
 * @param nearest the change found in the data that is nearest to the moment, of any metric
 */
public record Effect(
        Moment moment,
        Side before,
        Side after,
        List<Comparison> comparisons,
        Placebo placebo,
        Optional<Change> nearest,
        Working working) {
    public Effect {
        comparisons = List.copyOf(comparisons);
    }

    public Comparison comparison(Aspect aspect) {
        return comparisons.stream()
                .filter(comparison -> comparison.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }
}
