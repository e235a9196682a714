package longrun.insight.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longrun.insight.change.Change;
import longrun.insight.finding.Span;

/**
 * A stretch of history between two changes.
 *
 * @param name what the athlete calls it
 * @param changes that it begins with, the strongest first; none for the first chapter
 * @param workouts how many there are, plausible or not
 * @param figures of its months and workouts
 */
public record Chapter(Span span, Optional<String> name, List<Change> changes, int workouts, Figures figures) {
    public Chapter {
        changes = List.copyOf(changes);
    }

    /**
     * What a chapter was like; NaN for what is not known.
     *
     * @param workoutsPerMonth over its complete months
     * @param medianPace of its plausible workouts on foot, in seconds per kilometre
     * @param metres in all, of plausible workouts
     * @param walkShare of its runs and dog walks, 0 to 1
     */
    public record Figures(double workoutsPerMonth, double medianPace, double metres, double walkShare) {}

    /** The day in its middle, on which a name hangs safest. */
    public LocalDate middle() {
        return span.first().plusDays(span.days() / 2);
    }
}
