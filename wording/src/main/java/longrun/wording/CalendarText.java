package longrun.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longrun.insight.calendar.Day;
import longrun.insight.calendar.Steps.Step;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Span;
import longrun.workout.Label;

/** Days, weeks, months and years of a calendar in words. */
public final class CalendarText {
    private final QuantityText quantities;

    public CalendarText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Such as {@code October 2025}. */
    public static String month(YearMonth month) {
        return month(month.getMonth()) + " " + month.getYear();
    }

    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.UK);
    }

    /** In three letters, such as {@code Sep}. */
    public static String shortMonth(Month month) {
        return month(month).substring(0, 3);
    }

    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** In three letters, such as {@code Tue}. */
    public static String shortWeekday(DayOfWeek day) {
        return weekday(day).substring(0, 3);
    }

    /** The number of the ISO week that a week's Monday is in, whichever day the week begins on. */
    public static int weekNumber(LocalDate first) {
        LocalDate monday = first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : first;
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Such as {@code Week 41, 6 Oct 2025 to 12 Oct 2025}. */
    public String week(LocalDate first) {
        return "Week " + weekNumber(first) + ", " + quantities.date(first) + " to "
                + quantities.date(first.plusDays(6));
    }

    /** Such as {@code Tuesday 7 Oct 2025}. */
    public String date(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + quantities.date(date);
    }

    /** A day in one line, such as {@code Tuesday 7 Oct 2025: 2 workouts, 5.20 mi, 1 h 04 m}. */
    public String day(Day day) {
        return date(day.date()) + ": " + holds(day);
    }

    /** What a day holds. */
    public String holds(Day day) {
        return switch (day.kind()) {
            case ACTIVE ->
                workouts(day.workouts())
                        + measured(", ", quantities.distance(day.metres()), day.metres())
                        + measured(", ", quantities.duration(day.seconds()), day.seconds());
            case FREE -> "no workout";
            case UNRECORDED -> "no source recorded";
            case LEFT_OUT -> "outside the dates of the lens";
            case AHEAD -> "not yet seen";
        };
    }

    /** What a day holds, as a sentence. */
    public String sentence(Day day) {
        String holds = holds(day);
        return holds.substring(0, 1).toUpperCase(Locale.UK) + holds.substring(1) + ".";
    }

    /**
     * What a month or year holds, in one sentence.
     *
     * @param of the month or year, such as {@code October 2025}
     * @param span all its days
     * @param seen those within the lens, up to the day looked from; empty if there are none
     * @param coveredDays on how many of them a source recorded, within the lens
     * @param asOf the day looked from
     */
    public String sentence(String of, Span span, Optional<Span> seen, Sums sums, int coveredDays, LocalDate asOf) {
        String when = span.contains(asOf) && asOf.isBefore(span.last()) ? of + " so far" : of;
        if (coveredDays == 0) {
            return when + ": " + unknown(span, seen, asOf) + ".";
        }
        if (sums.workouts() == 0) {
            return when + ": no workout.";
        }
        return when + ": " + workouts(sums.workouts())
                + (sums.activeDays() == sums.workouts() ? "" : " on " + counted(sums.activeDays(), "day", "days"))
                + measured(", ", quantities.distance(sums.metres()), sums.metres())
                + measured(" in ", quantities.duration(sums.seconds()), sums.seconds()) + ".";
    }

    /** Why nothing is known of some days. */
    private static String unknown(Span span, Optional<Span> seen, LocalDate asOf) {
        if (span.first().isAfter(asOf)) {
            return "not yet seen";
        }
        if (seen.isEmpty()) {
            return "outside the dates of the lens";
        }
        LocalDate last = span.last().isBefore(asOf) ? span.last() : asOf;
        return seen.get().equals(new Span(span.first(), last))
                ? "no source recorded"
                : "no source recorded within the dates of the lens";
    }

    /** By label, such as {@code 5 runs and 9 dog walks.}; empty for no workout. */
    public String labels(Sums sums) {
        List<String> parts = new ArrayList<>();
        for (Label label : Label.values()) {
            int count = sums.workouts(label);
            String counted = quantities.labels().counted(label, count);
            part(parts, count, counted, counted);
        }
        int others = sums.workouts()
                - sums.labels().values().stream().mapToInt(Integer::intValue).sum();
        part(parts, others, "other", "others");
        if (parts.size() < 2) {
            return parts.isEmpty() ? "" : parts.get(0) + ".";
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1) + ".";
    }

    /** Such as {@code 14 workouts}. */
    public String workouts(int count) {
        return counted(count, "workout", "workouts");
    }

    /** The distance of what was added up; "–" where none is known. */
    public String distance(double metres) {
        return metres > 0 ? quantities.distance(metres) : QuantityText.MISSING;
    }

    /** The time of what was added up; "–" where none is known. */
    public String duration(double seconds) {
        return seconds > 0 ? quantities.duration(seconds) : QuantityText.MISSING;
    }

    /** A step in the athlete's units, such as {@code 2.10 mi to 3.05 mi}. */
    public String step(Step step) {
        if (Double.isNaN(step.upTo())) {
            return "no distance known";
        }
        return step.above() > 0
                ? quantities.distance(step.above()) + " to " + quantities.distance(step.upTo())
                : "up to " + quantities.distance(step.upTo());
    }

    private static String measured(String before, String text, double value) {
        return value > 0 ? before + text : "";
    }

    private void part(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(counted(count, one, many));
        }
    }

    private String counted(int count, String one, String many) {
        return quantities.count(count) + " " + (count == 1 ? one : many);
    }
}
