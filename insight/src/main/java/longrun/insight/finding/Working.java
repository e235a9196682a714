package longrun.insight.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a finding was worked out.
 *
 * @param sample how many observations it rests on: workouts, weeks or months, as the method says
 * @param span the days they come from; null where there are none
 */
public record Working(
        Method method,
        List<Parameter> parameters,
        int sample,
        @Nullable Span span) {
    public Working {
        parameters = List.copyOf(parameters);
        if (sample < 0) {
            throw new IllegalArgumentException("a sample has no negative size: " + sample);
        }
    }

    /**
     * A number that was chosen.
     *
     * @param name in snake case with its unit, such as window_days
     */
    public record Parameter(String name, double value) {}
}
