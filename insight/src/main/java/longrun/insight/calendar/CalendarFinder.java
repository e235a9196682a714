package longrun.insight.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;

/**
 * Adds the workouts of each day up and tells each active day's distance by the athlete's own days, see {@link Steps}.
 * Without a workout there are no steps, and still a calendar.
 */
public final class CalendarFinder {
    private CalendarFinder() {}

    public static Calendar find(Evidence evidence) {
        DaySums sums = DaySums.of(evidence);
        double[] active = sums.activeMetres();
        Working working = new Working(
                Method.DAY_STEPS,
                List.of(new Working.Parameter("steps", Steps.COUNT)),
                active.length,
                active.length == 0 ? null : evidence.span().orElse(null));
        return new Calendar(evidence, sums, Steps.of(active), years(evidence), working);
    }

    private static List<Year> years(Evidence evidence) {
        Optional<Span> all = evidence.span();
        List<Year> years = new ArrayList<>();
        if (all.isEmpty()) {
            return years;
        }
        Span within = all.get();
        for (int year = within.first().getYear(); year <= within.last().getYear(); year++) {
            Span whole = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            int coveredDays = evidence.seen(whole)
                    .map(seen -> evidence.coverage().days(seen))
                    .orElse(0);
            if (coveredDays > 0) {
                years.add(new Year(year, evidence.sums(whole), coveredDays));
            }
        }
        return years;
    }
}
