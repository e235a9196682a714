package longrun.insight.best;

import java.util.List;
import longrun.insight.finding.Working;

/**
 * The bests of each label.
 *
 * @param all by label, in the order of the labels; those of one label farthest, longest, then fastest over ever more
 */
public record Bests(List<Best> all, Working working) {
    public Bests {
        all = List.copyOf(all);
    }
}
