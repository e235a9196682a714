package longrun.wording;

import java.time.LocalDate;
import longrun.insight.finding.Span;
import longrun.insight.sameweek.SameWeek;
import longrun.insight.sameweek.SameWeek.Known;

/** One week of the calendar in each year, in words. */
public final class SameWeekText {
    private final QuantityText quantities;

    public SameWeekText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** The days of a week, such as "13 Oct 2025 to 19 Oct 2025"; a dash where the year has no such week. */
    public String days(SameWeek.Year year) {
        Span days = year.days();
        return days == null
                ? QuantityText.MISSING
                : quantities.date(days.first()) + " to " + quantities.date(days.last());
    }

    /** What is to be known of a week beside its numbers; empty for a whole one. */
    public static String known(SameWeek found, SameWeek.Year year, LocalDate asOf) {
        Span days = year.days();
        return switch (year.known()) {
            case WHOLE -> "";
            case PART -> days != null && days.contains(asOf) ? "so far" : "partly recorded or within the lens";
            case NOTHING -> "not recorded, or outside the lens";
            case NO_SUCH_WEEK -> "no week " + found.number() + " in " + year.year();
        };
    }

    /** How this year's week stands among those that are whole, by its workouts. */
    public String sentence(SameWeek found, LocalDate asOf) {
        SameWeek.Year now = found.years().get(0);
        if (now.known() == Known.NOTHING) {
            return "Nothing is known of week " + found.number() + " of " + now.year() + ": it is "
                    + known(found, now, asOf) + ".";
        }
        long whole = found.years().stream()
                .skip(1)
                .filter(year -> year.known() == Known.WHOLE)
                .count();
        String begin = "Week " + found.number() + " of " + now.year() + ": "
                + counted(now.sums().workouts()) + (now.known() == Known.PART ? " " + known(found, now, asOf) : "");
        if (whole == 0) {
            return begin + "; no year before has this week as a whole.";
        }
        long fewer = found.years().stream()
                .skip(1)
                .filter(year -> year.known() == Known.WHOLE
                        && year.sums().workouts() < now.sums().workouts())
                .count();
        return begin + ", more than in " + quantities.count(fewer) + " of the " + quantities.count(whole)
                + (whole == 1 ? " year" : " years") + " before.";
    }

    private String counted(int workouts) {
        return quantities.count(workouts) + (workouts == 1 ? " workout" : " workouts");
    }
}
