package longrun.dashboard.snapshot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.AnomalyFinder;
import longrun.insight.anomaly.AnomalyParameters;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.chapter.ChapterFinder;
import longrun.insight.chapter.Chapters;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.ConsistencyFinder;
import longrun.insight.consistency.ConsistencyParameters;
import longrun.insight.effect.Effect;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.forecast.Forecast;
import longrun.insight.forecast.ForecastFinder;
import longrun.insight.model.Question;
import longrun.insight.model.QuestionFinder;
import longrun.workout.ChapterName;
import longrun.workout.history.LabelFilter;

/**
 * What was found in one snapshot through one lens, seen from one day: found when it is first asked for, once however many
 * ask, and kept as long as the snapshot is, for it cannot come out otherwise. What several pages ask has a name here, so
 * that they ask the same; it is what the command of that name asks unless told otherwise.
 */
public final class Findings {
    /** More than a reader asks of one lens; an address that asks for ever more may not fill the memory. */
    private static final int MOST_KEPT = 100;

    private static final int CONSISTENCY_DAYS = 90;
    private static final int FORECAST_WEEKS = 4;

    /** More than anyone skips in one sitting. */
    public static final int MOST_QUESTIONS = 41;

    private final Evidence evidence;
    private final Finders finders;
    private final Map<Asked, Quest<?>> kept = new ConcurrentHashMap<>();

    Findings(Evidence evidence, Finders finders) {
        this.evidence = evidence;
        this.finders = finders;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** What is asked of the evidence. */
    private record Asked(Class<?> finding, Object how) {}

    /** The same of the workouts of a label only. */
    public Findings of(LabelFilter label) {
        return find(
                Findings.class,
                label,
                all -> new Findings(all.through(all.lens().withLabel(label)), finders));
    }

    public Answer<Brief> brief(Grain weeks) {
        return find(Brief.class, weeks, all -> BriefWriter.write(all, weeks));
    }

    public Answer<Consistency> consistency(Grain weeks) {
        return find(
                Consistency.class,
                weeks,
                all -> ConsistencyFinder.find(
                        all, ConsistencyParameters.ofDays(CONSISTENCY_DAYS).withWeeks(weeks)));
    }

    public Answer<Forecast> forecast(Metric metric, Grain weeks) {
        return find(
                Forecast.class, List.of(metric, weeks), all -> ForecastFinder.find(all, weeks, metric, FORECAST_WEEKS));
    }

    public Answer<Effect> effect(Moment moment) {
        return find(Effect.class, moment, all -> EffectFinder.find(all, moment, EffectFinder.SEED));
    }

    public Answer<Chapters> chapters(List<ChapterName> names) {
        return find(Chapters.class, names, all -> ChapterFinder.find(all, names));
    }

    public Answer<Anomalies> anomalies(Yardstick method) {
        return find(Anomalies.class, method, all -> AnomalyFinder.find(all, AnomalyParameters.of(method)));
    }

    /** What it would help most to know of the labels, whatever the lens. */
    public List<Question> questions() {
        return find(Question.class, all -> QuestionFinder.find(all.labels(), MOST_QUESTIONS));
    }

    /**
     * A finding. The finder asks the evidence, and never for another finding.
     *
     * @param finding its type
     * @param how what it depends on beside the evidence
     */
    @SuppressWarnings("unchecked") // one type of finding has one finder
    public <F> F find(Class<?> finding, Object how, Function<Evidence, F> finder) {
        Asked question = new Asked(finding, how);
        Quest<F> quest = (Quest<F>) quest(question, () -> finder.apply(evidence));
        return orForgotten(question, quest, quest::find);
    }

    /** A finding that depends on nothing else. */
    public <F> F find(Class<?> finding, Function<Evidence, F> finder) {
        return find(finding, "", finder);
    }

    /**
     * Whether all that a part of a page asks is found before patience is over. If not, it goes on being found on a thread
     * of its own for whoever asks next.
     *
     * @param part its name, and what it depends on beside the evidence
     * @param asking asks for the findings
     */
    public boolean prepare(Object part, Runnable asking, Duration patience) {
        Asked question = new Asked(Runnable.class, part);
        Quest<?> quest = quest(question, () -> {
            asking.run();
            return part;
        });
        boolean isFound = orForgotten(question, quest, () -> finders.find(quest, patience));
        if (!quest.isUnderWay()) {
            kept.remove(question, quest);
        }
        return isFound;
    }

    /** Whether something was found and nothing is being found. */
    boolean isIdle() {
        return !kept.isEmpty() && kept.values().stream().allMatch(Quest::isOver);
    }

    private Quest<?> quest(Asked question, Supplier<?> finder) {
        if (kept.size() >= MOST_KEPT && !kept.containsKey(question)) {
            kept.values().removeIf(Quest::isOver);
        }
        return kept.computeIfAbsent(question, missing -> new Quest<>(finder));
    }

    /** What fails is told to whoever asked, and tried again by the next. */
    private <T> T orForgotten(Asked question, Quest<?> quest, Supplier<T> asking) {
        try {
            return asking.get();
        } catch (RuntimeException | Error e) {
            kept.remove(question, quest);
            throw e;
        }
    }
}
