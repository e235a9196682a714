package longrun.dashboard.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import longrun.dashboard.calendar.CalendarView.Totals;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.calendar.Calendar;
import longrun.insight.calendar.CalendarFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.wording.CalendarText;
import longrun.wording.QuantityText;

/** What every part of the calendar is told from. */
record Telling(Visit visit, Evidence evidence, Calendar calendar, CalendarText text, Links links, DayOfWeek weekStart) {
    static Telling of(Visit visit, Reach reach, DayOfWeek weekStart) {
        return new Telling(
                visit,
                visit.findings().evidence(),
                visit.findings().find(Calendar.class, CalendarFinder::find),
                new CalendarText(visit.quantities()),
                new Links(visit.lens(), reach),
                weekStart);
    }

    QuantityText quantities() {
        return visit.quantities();
    }

    /** How many days into its week a day is, 0 to 6. */
    int placeInWeek(LocalDate date) {
        return Math.floorMod(date.getDayOfWeek().getValue() - weekStart.getValue(), DayOfWeek.values().length);
    }

    static Span span(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** On how many days of a span a source recorded, within the lens. */
    int coveredDays(Span span) {
        return evidence.seen(span).map(seen -> evidence.coverage().days(seen)).orElse(0);
    }

    /** What a month or year holds. */
    String sentence(String of, Span span) {
        return text.sentence(of, span, evidence.seen(span), evidence.sums(span), coveredDays(span), evidence.asOf());
    }

    Totals totals(Span span) {
        return totals(evidence.sums(span), coveredDays(span), span.first().isAfter(evidence.asOf()));
    }

    /**
     * Some days added up.
     *
     * @param ahead whether they all lie after the day looked from
     */
    Totals totals(Sums sums, int coveredDays, boolean ahead) {
        if (sums.workouts() > 0) {
            return new Totals(
                    text.workouts(sums.workouts()), text.distance(sums.metres()), text.duration(sums.seconds()));
        }
        return new Totals(coveredDays > 0 ? "no workout" : ahead ? "" : unknown(), "", "");
    }

    /** Of days nothing is known of: what has no dates leaves none out. */
    String unknown() {
        boolean isDated = visit.lens().from() != null || visit.lens().to() != null;
        return isDated ? "no record in this lens" : "no record";
    }

    WorkoutRow row(int place) {
        return WorkoutRow.of(visit, evidence.selection().row(place));
    }
}
