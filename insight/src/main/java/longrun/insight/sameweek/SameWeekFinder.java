package longrun.insight.sameweek;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.sameweek.SameWeek.Known;
import longrun.insight.sameweek.SameWeek.Year;

/** Finds the week of the day looked from in each year that is covered; of week 53 only in the years that have one. */
public final class SameWeekFinder {
    private static final int THURSDAY_FROM_MONDAY = 3;

    private SameWeekFinder() {}

    /** The week in each year; too little where nothing was recorded. */
    public static Answer<SameWeek> find(Evidence evidence) {
        Periods weeks = evidence.periods(Grain.ISO_WEEK);
        if (weeks.size() == 0 || evidence.selection().isEmpty()) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0);
        }
        int number = evidence.asOf().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int last = evidence.asOf().get(IsoFields.WEEK_BASED_YEAR);
        int first = weeks.start(0).get(IsoFields.WEEK_BASED_YEAR);
        List<Year> years = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            years.add(year(evidence, weeks, year, number));
        }
        return Answer.of(new SameWeek(number, years, working(years)));
    }

    private static Year year(Evidence evidence, Periods weeks, int year, int number) {
        // The Thursday of a week is in the year it counts to, and 4 January is in week 1.
        LocalDate monday = Grain.ISO_WEEK.start(LocalDate.of(year, 1, 4)).plusWeeks(number - 1L);
        if (monday.plusDays(THURSDAY_FROM_MONDAY).getYear() != year) {
            return new Year(year, null, Known.NO_SUCH_WEEK, Sums.NOTHING);
        }
        Span days = new Span(monday, monday.plusDays(6));
        int week = weeks.indexOf(monday);
        if (week < 0 || week >= weeks.size() || !weeks.isCovered(week)) {
            return new Year(year, days, Known.NOTHING, Sums.NOTHING);
        }
        return new Year(year, days, weeks.isComplete(week) ? Known.WHOLE : Known.PART, evidence.sums(days));
    }

    private static Working working(List<Year> years) {
        int workouts = years.stream().mapToInt(year -> year.sums().workouts()).sum();
        return new Working(Method.SAME_WEEK, List.of(), workouts, null);
    }
}
