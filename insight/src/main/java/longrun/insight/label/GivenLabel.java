package longrun.insight.label;

import java.util.List;
import longrun.workout.Label;

/**
 * What the classifier says a workout was.
 *
 * @param confidence the probability that the label is right, 0 to 1
 * @param reasons the weightiest first
 */
public record GivenLabel(Label label, double confidence, Method method, List<Reason> reasons) {
    public GivenLabel {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, not " + confidence);
        }
        reasons = List.copyOf(reasons);
    }
}
