package longrun.dashboard.snapshot;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    private final Evidence evidence;
    private final Map<Question, Object> kept = new ConcurrentHashMap<>();

    Findings(Evidence evidence) {
        this.evidence = evidence;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** What is asked of the evidence. */
    private record Question(Class<?> finding, Object how) {}

    /** The same of the workouts of a label only. */
    public Findings of(LabelFilter label) {
        return find(
                Findings.class,
                label,
                all -> new Findings(all.through(all.lens().withLabel(label))));
    }

    public Answer<Brief> brief() {
        return find(Brief.class, BriefWriter::write);
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

    /**
     * A finding. The finder asks the evidence, and never for another finding.
     *
     * @param finding its type
     * @param how what it depends on beside the evidence
     */
    @SuppressWarnings("unchecked") // one type of finding has one finder
    public <F> F find(Class<?> finding, Object how, Function<Evidence, F> finder) {
        Question question = new Question(finding, how);
        if (kept.size() >= MOST_KEPT && !kept.containsKey(question)) {
            kept.clear();
        }
        return (F) kept.computeIfAbsent(question, asked -> finder.apply(evidence));
    }

    /** A finding that depends on nothing else. */
    public <F> F find(Class<?> finding, Function<Evidence, F> finder) {
        return find(finding, "", finder);
    }
}
