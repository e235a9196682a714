package longrun.wording;

import longrun.insight.evidence.Metric;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Working;
import longrun.insight.period.PeriodFinder;
import longrun.workout.Label;

/** How findings were worked out, and why there is none, in sentences. */
public final class WorkingText {
    private final QuantityText quantities;

    public WorkingText(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** The method in words, with what was chosen and what it rests on. */
    public String sentence(Working working) {
        return method(working) + sample(working);
    }

    private String method(Working working) {
        return switch (working.method()) {
            case COVERAGE_GAPS ->
                "A source is taken to have recorded from workout to workout, where no gap is longer than "
                        + whole(working, "longest_gap_days") + " days.";
            case PERIOD_SUMS ->
                "The last " + whole(working, "days")
                        + " days are summed up, and held against as many days before, "
                        + (parameter(working, "days") > PeriodFinder.YEAR_DAYS
                                ? "which are last year's too, "
                                : "against the same days 52 weeks earlier, ")
                        + "and against the median of such stretches of days in the year "
                        + "before. Implausible workouts are counted and left out of every other number.";
            case DAY_STEPS ->
                "Your active days are put in order of their distance and dealt into " + whole(working, "steps")
                        + " steps of as many days each, as far as equal distances allow: a shade tells how a day compares "
                        + "with your own days under this lens. A day without a known distance is on the lowest step. "
                        + "Implausible workouts are counted and left out of distance and time.";
            case GOAL_PERIODS ->
                "Workouts are added up from the first day of the week or month to the day looked from. Implausible ones "
                        + "count as workouts and add neither distance nor time. Of the "
                        + whole(working, "past_periods")
                        + " weeks or months before, one is called missed only where a source recorded all of its days.";
            case STREAKS ->
                "Days, and weeks, that follow each other and each had a workout; a day or week that is still open does not "
                        + "end a streak.";
            case ACTIVE_SHARES -> "The share of the covered days that had a workout.";
            case CONSISTENCY_PARTS ->
                "Frequency is the share of weeks with at least " + whole(working, "target_workouts_per_week")
                        + " "
                        + plural("workout", Math.round(parameter(working, "target_workouts_per_week")))
                        + ". Timing is the share of active weekdays that a week has in common with the week before. "
                        + "Performance is how little pace and distance of each kind of workout stray from their medians. "
                        + "Streaks is how far the longest and the current one reach through "
                        + whole(working, "window_days")
                        + " days. Each has 0 to 100 points; frequency makes 40 % of the "
                        + "score, the others 20 % each.";
            case FORECAST_BACK_TEST ->
                "After each week of the past, each way of telling the weeks ahead was asked for the next "
                        + whole(working, "weeks")
                        + ", knowing nothing later; the one that was nearest over the latest "
                        + whole(working, "chosen_by_weeks")
                        + " weeks tells them now. The intervals are as wide as it takes to hold half, and four in five, "
                        + "of what came in the latest " + whole(working, "intervals_from_weeks")
                        + " weeks that were told so far ahead.";
            case TREND_OF_WORKOUTS, TREND_OF_WEEKS, TREND_OF_MONTHS -> trend(working);
            case ANOMALY_IQR ->
                anomaly(
                        working,
                        "outside the middle half of them by more than " + plain(working, "threshold")
                                + " times the width of that half");
            case ANOMALY_Z_SCORE ->
                anomaly(working, "more than " + plain(working, "threshold") + " standard deviations from their mean");
            case ANOMALY_MODIFIED_Z_SCORE ->
                anomaly(
                        working,
                        "more than " + plain(working, "threshold")
                                + " spreads from their median, within 0.6745 of which half of them lie");
            case PELT ->
                "A month begins another level where two levels fit the months so much better than one that it outweighs "
                        + whole(working, "penalty_per_log_month")
                        + " times the logarithm of how many months there are, in units of how far months move about by "
                        + "chance. A level lasts at least " + whole(working, "shortest_months") + " months.";
            case CHANGES_TOGETHER ->
                "A chapter begins where the workouts a month, typical pace, distance or "
                        + new MetricText(quantities).noun(Metric.WALK_SHARE) + " came to "
                        + "another level. A level lasts at least " + whole(working, "shortest_months")
                        + " months, changes closer together are one boundary, and a change must fit the months so much "
                        + "better than none that it outweighs " + whole(working, "penalty_per_log_month")
                        + " times the logarithm of how many months there are, in units of how far months move about by "
                        + "chance.";
            case BLOCK_BOOTSTRAP -> effect(working);
            case BRIEF ->
                "Each finding says what it has of the last " + whole(working, "days")
                        + " days that is rare: what lies beyond all of the year before and at least "
                        + plain(working, "least_surprise")
                        + " standard deviations from usual, new levels, clear trends, pauses, streaks, long "
                        + quantities.labels().many(Label.REAL_RUN) + ", and what "
                        + "cannot be true. The most surprising come first, " + whole(working, "most_sentences")
                        + " sentences at most.";
            case CROSS_VALIDATION ->
                "Your corrections are dealt into " + whole(working, "parts")
                        + " parts; those of each part are labelled by a model that the other parts taught, and compared "
                        + "with what you said. You correct what looks wrong, so of all workouts more are probably right.";
            case HISTOGRAM ->
                "Plausible workouts are counted by their value. A bar is as wide as Freedman and Diaconis have it, twice "
                        + "the width of the middle half of the values over the cube root of how many there are, rounded "
                        + "up to a plain number.";
            case SAME_WEEK ->
                "The week from Monday to Sunday with the same number in each year (ISO 8601): week 1 is the one with the "
                        + "first Thursday of January, and some years have a week 53. Implausible workouts are counted and "
                        + "left out of every other number.";
            case BESTS ->
                "The plausible workouts on foot with each label; of equal ones the earliest. The fastest over a distance "
                        + "is the workout of at least that distance with the least average pace, for the pace within a "
                        + "workout is not known.";
            case LABEL_COMPARISON ->
                "Both models label the same workouts; a month's numbers are means over "
                        + whole(working, "complete_months") + " complete months.";
        };
    }

    private String trend(Working working) {
        String observation = observations(working.method(), 1);
        String metrics = whole(working, "metrics_tested");
        return "The slope is the middle one of the slopes from each " + observation
                + " to every other (Theil and Sen), "
                + "which a few wild values hardly move. It is called a trend where chance alone would order the "
                + observation + "s so clearly in less than " + quantities.percent(parameter(working, "limit_p"))
                + " of cases (Mann and Kendall), allowing for neighbours that are alike and for "
                + (metrics.equals("1") ? "1 metric" : metrics + " metrics")
                + " looked at together (Benjamini and Hochberg).";
    }

    private String anomaly(Working working, String tooFar) {
        return "Each workout is compared with those of its label in the " + whole(working, "window_days")
                + " days before it, at least " + whole(working, "fewest_alike") + " of them. Its distance, duration or "
                + "pace is unusual where its logarithm lies " + tooFar + "; a spread counts as at least "
                + quantities.percent(parameter(working, "least_spread")) + ".";
    }

    private String effect(Working working) {
        String intervals = has(working, "block_before_months")
                ? "The months of each side are drawn again " + whole(working, "draws") + " times, in blocks of about "
                        + whole(working, "block_before_months") + " before and "
                        + whole(working, "block_after_months")
                        + " after, for months near each other are alike; an interval is where "
                        + quantities.percent(parameter(working, "level"))
                        + " of what they give lies, widened for what so few blocks cannot show."
                : "For intervals a side would need twelve complete months.";
        return has(working, "placebo_window_months")
                ? intervals + " A date elsewhere is judged by the " + whole(working, "placebo_window_months")
                        + " months before and after it, none of which reach over the event."
                : intervals;
    }

    private String sample(Working working) {
        if (working.span() == null) {
            return "";
        }
        return " From " + quantities.count(working.sample()) + " " + observations(working.method(), working.sample())
                + ", " + quantities.date(working.span().first()) + " to "
                + quantities.date(working.span().last()) + ".";
    }

    private static String observations(Method method, int count) {
        String one = switch (method) {
            case COVERAGE_GAPS,
                    PERIOD_SUMS,
                    GOAL_PERIODS,
                    BRIEF,
                    CONSISTENCY_PARTS,
                    TREND_OF_WORKOUTS,
                    ANOMALY_IQR,
                    ANOMALY_Z_SCORE,
                    ANOMALY_MODIFIED_Z_SCORE,
                    HISTOGRAM,
                    SAME_WEEK,
                    BESTS,
                    LABEL_COMPARISON -> "workout";
            case STREAKS, DAY_STEPS -> "active day";
            case ACTIVE_SHARES -> "covered day";
            case FORECAST_BACK_TEST, TREND_OF_WEEKS -> "week";
            case TREND_OF_MONTHS, PELT, CHANGES_TOGETHER, BLOCK_BOOTSTRAP -> "month";
            case CROSS_VALIDATION -> "correction";
        };
        return plural(one, count);
    }

    private static String plural(String one, long count) {
        return count == 1 ? one : one + "s";
    }

    private String whole(Working working, String parameter) {
        return quantities.count(Math.round(parameter(working, parameter)));
    }

    /** A number as short as it can be said: 3 or 3.5. */
    private static String plain(Working working, String parameter) {
        double value = parameter(working, parameter);
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static boolean has(Working working, String name) {
        return working.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    private static double parameter(Working working, String name) {
        return working.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .mapToDouble(Working.Parameter::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + name + " in " + working));
    }

    /** Why there is no answer, such as "Too little to tell: it needs 8 workouts, has 5." */
    public String tooLittle(Shortage shortage) {
        return "Too little to tell: it " + shortage(shortage) + ".";
    }

    /** Such as "needs 8 workouts, has 5". */
    public String shortage(Shortage shortage) {
        return "needs " + quantities.count(shortage.needed()) + " " + counted(shortage) + ", has "
                + quantities.count(shortage.has());
    }

    private static String counted(Shortage shortage) {
        String one = LensText.spelled(shortage.of()).replace('_', ' ');
        // "workouts", as the constants are named
        return shortage.needed() == 1 ? one.substring(0, one.length() - 1) : one;
    }
}
