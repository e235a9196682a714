package longrun.insight.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Working;
import longrun.insight.period.PeriodFinder;
import longrun.insight.period.PeriodSummary;

/**
 * Writes what is worth saying of the last {@value #DAYS} days. Each finding says what it has that is rare: numbers beyond
 * all of the year before, a new level of recent months, a clear trend of a year, the longest pause or streak or run of a
 * year, and what cannot be true. The most surprising come first. A day on which nothing is rare is a quiet one.
 */
public final class BriefWriter {
    /** Four weeks: long enough that chance evens out, short enough to be news. */
    public static final int DAYS = 28;

    /** More advice than this is none. */
    private static final int MOST_ADVICE = 2;

    private BriefWriter() {}

    /**
     * The brief; too little without a workout.
     *
     * @param weeks into which trends cut time
     */
    public static Answer<Brief> write(Evidence evidence, Grain weeks) {
        return PeriodFinder.find(evidence, DAYS).map(summary -> write(evidence, weeks, summary));
    }

    private static Brief write(Evidence evidence, Grain weeks, PeriodSummary summary) {
        Numbers numbers = new Numbers(evidence);
        Days days = new Days(evidence, summary.now().span());
        List<Remark> remarks = new ArrayList<>(numbers.remarks(summary));
        remarks.addAll(Courses.remarks(evidence, numbers.runs(), weeks));
        remarks.addAll(days.remarks());
        remarks.sort(Comparator.comparingDouble(Remark::surprise).reversed());
        List<Advice> advice = advice(numbers, days);
        int most = Brief.MOST_SENTENCES - advice.size();
        return new Brief(
                summary.now(),
                remarks.subList(0, Math.min(most, remarks.size())),
                advice,
                new Working(
                        Method.BRIEF,
                        List.of(
                                new Working.Parameter("days", DAYS),
                                new Working.Parameter("least_surprise", Numbers.LEAST_SURPRISE),
                                new Working.Parameter("most_sentences", Brief.MOST_SENTENCES)),
                        summary.now().sums().workouts(),
                        summary.now().span()));
    }

    /** Whoever is told to ease is not told to begin, and the other way round: each follows from another finding. */
    private static List<Advice> advice(Numbers numbers, Days days) {
        Optional<Advice> beginAgain = days.beginAgain();
        List<Advice> advice = new ArrayList<>();
        beginAgain.ifPresent(advice::add);
        if (beginAgain.isEmpty()) {
            numbers.ease().ifPresent(advice::add);
        }
        days.lookAt().ifPresent(advice::add);
        days.sayWhatTheyWere().ifPresent(advice::add);
        return advice.subList(0, Math.min(MOST_ADVICE, advice.size()));
    }
}
