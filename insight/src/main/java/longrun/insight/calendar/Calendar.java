package longrun.insight.calendar;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Working;

/** A history day by day, as a lens shows it. It knows something of every day there is, recorded or not. */
public final class Calendar {
    private final Evidence evidence;
    private final DaySums sums;
    private final Steps steps;
    private final List<Year> years;
    private final Working working;

    Calendar(Evidence evidence, DaySums sums, Steps steps, List<Year> years, Working working) {
        this.evidence = evidence;
        this.sums = sums;
        this.steps = steps;
        this.years = List.copyOf(years);
        this.working = working;
    }

    public Day day(LocalDate date) {
        DayKind kind = kind(date);
        if (kind != DayKind.ACTIVE) {
            return new Day(date, kind, 0, 0, 0, 0);
        }
        double metres = sums.metres(date);
        return new Day(date, kind, sums.workouts(date), metres, sums.seconds(date), steps.of(metres));
    }

    private DayKind kind(LocalDate date) {
        if (sums.workouts(date) > 0) {
            return DayKind.ACTIVE;
        }
        if (date.isAfter(evidence.asOf())) {
            return DayKind.AHEAD;
        }
        LocalDate from = evidence.lens().from();
        LocalDate to = evidence.lens().to();
        if ((from != null && date.isBefore(from)) || (to != null && date.isAfter(to))) {
            return DayKind.LEFT_OUT;
        }
        return sums.isCovered(date) ? DayKind.FREE : DayKind.UNRECORDED;
    }

    /** How the distances of active days are told apart. */
    public Steps steps() {
        return steps;
    }

    /** Those with a covered day within the lens, oldest first. */
    public List<Year> years() {
        return years;
    }

    /** How the steps were worked out. */
    public Working working() {
        return working;
    }
}
