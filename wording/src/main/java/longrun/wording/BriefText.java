package longrun.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.brief.Advice;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.brief.Remark;
import longrun.insight.change.Change;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.trend.Direction;
import longrun.insight.trend.Trend;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.history.Lens;

/** A brief in sentences. */
public final class BriefText {
    private final QuantityText quantities;
    private final MetricText metrics;
    private final LabelNames labels;

    public BriefText(QuantityText quantities) {
        this.quantities = quantities;
        this.metrics = new MetricText(quantities);
        this.labels = quantities.labels();
    }

    /** What the days came to under a lens, whether or not there is anything notable. */
    public String opening(Brief brief, Lens lens) {
        Sums now = brief.now().sums();
        String days = "In the " + BriefWriter.DAYS + " days to "
                + quantities.date(brief.span().last());
        if (now.workouts() == 0) {
            String within = lens.equals(Lens.ALL) ? "" : " within the lens";
            return days
                    + (brief.now().coveredDays() == 0
                            ? " no source recorded."
                            : " there was no workout" + within + ".");
        }
        List<String> parts = new ArrayList<>();
        add(parts, now.workouts(Label.REAL_RUN), labels.one(Label.REAL_RUN), labels.many(Label.REAL_RUN));
        add(parts, now.workouts(Label.PUP_WALK), labels.one(Label.PUP_WALK), labels.many(Label.PUP_WALK));
        int others = now.workouts() - now.workouts(Label.REAL_RUN) - now.workouts(Label.PUP_WALK);
        String other = parts.isEmpty() ? "workout" : "other workout";
        add(parts, others, other, other + "s");
        String last = parts.remove(parts.size() - 1);
        String counts = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        String distance = now.metres() > 0 ? ", " + quantities.distance(now.metres()) + " in all" : "";
        return days + ": " + counts + distance + ".";
    }

    /**
     * Why there is nothing to say of the last days under a lens.
     *
     * @param asOf the last of those days
     */
    public String missing(Lens lens, LocalDate asOf) {
        String about =
                "; the brief, the periods and the forecast tell of the days up to " + quantities.date(asOf) + ".";
        LocalDate from = lens.from();
        LocalDate to = lens.to();
        if (to != null && to.isBefore(asOf)) {
            return "The lens ends on " + quantities.date(to) + about;
        }
        if (from != null && from.isAfter(asOf)) {
            return "The lens begins on " + quantities.date(from) + about;
        }
        return "No workout within the lens is dated so early" + about;
    }

    private void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(quantities.count(count) + " " + (count == 1 ? one : many));
        }
    }

    private String count(long count, String one) {
        return quantities.count(count) + " " + one + (count == 1 ? "" : "s");
    }

    /** The remarks, or that there are none, and then the advice. */
    public List<String> sentences(Brief brief) {
        List<String> sentences = new ArrayList<>();
        brief.remarks().forEach(remark -> sentences.add(sentence(remark)));
        if (brief.isQuiet()) {
            sentences.add("Nothing notable happened: all is as it usually is.");
        }
        brief.advice().forEach(advice -> sentences.add(sentence(advice)));
        return sentences;
    }

    public String sentence(Remark remark) {
        if (remark instanceof Remark.Unusual unusual) {
            return sentence(unusual);
        }
        if (remark instanceof Remark.NewLevel level) {
            return sentence(level.change());
        }
        if (remark instanceof Remark.Going going) {
            return sentence(going);
        }
        if (remark instanceof Remark.Pause pause) {
            return "The last workout was " + count(pause.days(), "day") + " ago, on " + quantities.date(pause.last())
                    + ": the longest pause in a year, after one of " + count(pause.longestBefore(), "day") + ".";
        }
        if (remark instanceof Remark.LongStreak streak) {
            return count(streak.streak().length(), "day") + " in a row with a workout, since "
                    + quantities.date(streak.streak().span().first())
                    + ": the longest streak in a year, after one of " + count(streak.longestBefore(), "day") + ".";
        }
        if (remark instanceof Remark.LongestRun run) {
            return "The " + labels.one(Label.REAL_RUN) + " of " + quantities.distance(run.metres()) + " on "
                    + quantities.date(run.date())
                    + " was longer than any in the year before, the longest of which was "
                    + quantities.distance(run.longestBefore()) + ".";
        }
        Remark.Doubtful doubtful = (Remark.Doubtful) remark;
        String newest = quantities.date(doubtful.first().date());
        return doubtful.count() == 1
                ? "The workout of " + newest + " cannot be as it was recorded, and is left out of sums."
                : count(doubtful.count(), "workout") + " cannot be as they were recorded, the newest of " + newest
                        + ", and are left out of sums.";
    }

    private String sentence(Remark.Unusual unusual) {
        String subject = subject(unusual.subject());
        String usual = metrics.value(unusual.metric(), unusual.usual().median());
        String value = metrics.value(unusual.metric(), unusual.value());
        String bound = metrics.value(
                unusual.metric(),
                unusual.isMore() ? unusual.usual().most() : unusual.usual().least());
        return switch (unusual.metric()) {
            case WORKOUTS ->
                (unusual.isMore() ? "More " : "Fewer ") + subject + " than in any four weeks of the year before: "
                        + value
                        + ", where " + usual + " is usual and " + bound
                        + (unusual.isMore() ? " was the most." : " was the fewest.");
            case TYPICAL_PACE ->
                "Your " + subject + " were " + (unusual.isMore() ? "slower" : "faster")
                        + " than in any four weeks of the year before: typically " + value + ", where " + usual
                        + " is usual.";
            default ->
                (unusual.isMore() ? "More" : "Less") + " " + metrics.noun(unusual.metric()) + " in " + subject
                        + " than in any four weeks of the year before: " + value + ", where " + usual + " is usual.";
        };
    }

    private String subject(Remark.Subject subject) {
        return switch (subject) {
            case RUNS -> labels.many(Label.REAL_RUN);
            case WALKS -> labels.many(Label.PUP_WALK);
            case WORKOUTS -> "workouts";
        };
    }

    private String sentence(Change change) {
        return "Since " + quantities.month(YearMonth.from(change.date())) + " "
                + switch (change.metric()) {
                    case WORKOUTS -> "there are " + more(change) + " workouts";
                    case TYPICAL_PACE -> "the typical pace is " + (change.isRise() ? "slower" : "faster");
                    case WALK_SHARE ->
                        labels.many(Label.PUP_WALK) + " are a " + (change.isRise() ? "larger" : "smaller") + " share";
                    default -> "there is " + (change.isRise() ? "more " : "less ") + metrics.noun(change.metric());
                }
                + ": " + metrics.value(change.metric(), change.after())
                + (change.metric() == Metric.TYPICAL_PACE || change.metric() == Metric.WALK_SHARE ? "" : " a month")
                + ", where it was " + metrics.value(change.metric(), change.before()) + " before.";
    }

    private static String more(Change change) {
        return change.isRise() ? "more" : "fewer";
    }

    private String sentence(Remark.Going going) {
        Trend trend = going.trend();
        boolean isRising = trend.direction() == Direction.RISING;
        String subject = going.lens().label() == LabelFilter.REAL_RUN ? labels.many(Label.REAL_RUN) : "workouts";
        String slope = metrics.value(trend.metric(), Math.abs(trend.slopePerMonth()));
        return switch (trend.metric()) {
            case TYPICAL_PACE ->
                "Over the last year your " + subject + " got " + (isRising ? "slower" : "faster") + ", by " + slope
                        + " each month.";
            case WORKOUTS ->
                "Over the last year the number of " + subject + " a week " + (isRising ? "rose" : "fell") + ", by "
                        + quantities.number(Math.abs(trend.slopePerMonth()), 1) + " each month.";
            default ->
                "Over the last year the " + metrics.noun(trend.metric()) + " in " + subject
                        + (isRising ? " rose" : " fell") + ", by " + slope + " a week each month.";
        };
    }

    public String sentence(Advice advice) {
        if (advice instanceof Advice.LookAt look) {
            return look.workouts() == 1
                    ? "Have a look at the workout that cannot be as recorded: the anomalies tell what probably happened."
                    : "Have a look at the " + count(look.workouts(), "workout")
                            + " that cannot be as recorded: the anomalies tell what probably happened.";
        }
        if (advice instanceof Advice.SayWhatTheyWere say) {
            return "Longrun is not sure of " + count(say.workouts(), "label")
                    + " of these days; correct them, and the next model learns from it.";
        }
        if (advice instanceof Advice.Ease ease) {
            return "You ran " + quantities.distance(ease.metres()) + " in the last week, after "
                    + quantities.distance(ease.usual())
                    + " a week in the four before; an easier week lets the body catch up.";
        }
        Advice.BeginAgain again = (Advice.BeginAgain) advice;
        return "When you begin again, begin short: half of the usual is " + quantities.distance(again.usual() / 2)
                + ".";
    }
}
