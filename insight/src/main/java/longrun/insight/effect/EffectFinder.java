package longrun.insight.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.insight.change.Change;
import longrun.insight.change.ChangeFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.statistics.StationaryBootstrap;
import longrun.insight.streak.StreakFinder;
import longrun.workout.history.History;

/**
 * Compares what was before a moment with what was from it on. All workouts are counted; a rate is one of complete months;
 * paces, distances and durations are those of plausible workouts. The intervals are those of {@link Contrasts}, and how
 * rare such a jump is tells {@link Placebo}.
 */
public final class EffectFinder {
    /** Any will do; the same one gives the same intervals. */
    public static final long SEED = 20180601;

    /** No workout and no moment is as early, and none as late. */
    private static final LocalDate EARLIEST = LocalDate.of(-10_000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(20_000, 1, 1);

    private EffectFinder() {}

    /** The effect; too little only where there is no workout at all. */
    public static Answer<Effect> find(Evidence evidence, Moment moment, long seed) {
        if (evidence.selection().isEmpty()) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0);
        }
        Half before = half(evidence, EARLIEST, moment.date());
        Half after = half(evidence, moment.date(), LATEST);
        Placebo placebo = PlaceboFinder.find(evidence.periods(Grain.MONTH), moment.date());
        return Answer.of(new Effect(
                moment,
                before.side(
                        longestStreak(evidence, new Span(EARLIEST, moment.date().minusDays(1)))),
                after.side(longestStreak(evidence, new Span(moment.date(), LATEST))),
                Contrasts.compare(before, after, seed),
                placebo,
                nearest(evidence, moment.date()),
                working(evidence, before, after, placebo, seed)));
    }

    private static Half half(Evidence evidence, LocalDate first, LocalDate end) {
        History history = evidence.history();
        int[] rows = evidence.selection()
                .rows()
                .filter(row -> history.epochDay(row) >= first.toEpochDay() && history.epochDay(row) < end.toEpochDay())
                .toArray();
        return new Half(evidence, rows, first.toEpochDay(), end.toEpochDay());
    }

    private static int longestStreak(Evidence evidence, Span within) {
        return StreakFinder.find(evidence, Grain.ISO_WEEK, within).days().longestLength();
    }

    private static Optional<Change> nearest(Evidence evidence, LocalDate date) {
        return ChangeFinder.findAll(evidence).stream()
                .flatMap(found -> found.changes().stream())
                .min(Comparator.comparingLong((Change change) -> Math.abs(ChronoUnit.DAYS.between(change.date(), date)))
                        .thenComparing(Change::strength, Comparator.reverseOrder()));
    }

    private static Working working(Evidence evidence, Half before, Half after, Placebo placebo, long seed) {
        List<Working.Parameter> parameters = new ArrayList<>(List.of(
                new Working.Parameter("level", Contrasts.LEVEL),
                new Working.Parameter("draws", Contrasts.DRAWS),
                new Working.Parameter("seed", seed)));
        if (Contrasts.canTell(before, after)) {
            parameters.add(block("block_before_months", before));
            parameters.add(block("block_after_months", after));
        }
        if (placebo.dates() > 0) {
            parameters.add(new Working.Parameter("placebo_window_months", placebo.windowMonths()));
        }
        return new Working(
                Method.BLOCK_BOOTSTRAP,
                parameters,
                before.completeMonths() + after.completeMonths(),
                evidence.span().orElse(null));
    }

    private static Working.Parameter block(String name, Half half) {
        return new Working.Parameter(name, StationaryBootstrap.meanBlock(half.size()));
    }
}
