package longrun.insight.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Periods;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;

/**
 * Finds the months from which on a metric had another level, by an exact search over the complete months. A change costs
 * {@link #PENALTY} times the logarithm of the number of months, in units of the {@link Noise}, whatever the metric's
 * scale. Its interval is Bai's (1997): the change lies within [11.03 v / d²] + 1 months, for a jump of d and a long-run
 * variance of v. A single odd month is no change, however odd. A month without a value, such as the pace of no workouts, is passed over.
 */
public final class ChangeFinder {
    /** A change that is over within a quarter is a holiday or an injury, not another level. */
    public static final int SHORTEST_MONTHS = 3;

    /** Noise told from less than a year is no measure of anything. */
    public static final int FEWEST_MONTHS = 12;

    /**
     * The Bayesian information criterion asks 2 for a change's place and level where noise is known and months are
     * independent. Here both are told from the months themselves: at 5, white noise of 24 to 150 months shows a change in
     * under 1 % of simulated series, noise with a correlation of 0.5 in under 5 %.
     */
    public static final double PENALTY = 5;

    /** How often a change lies within its interval. */
    public static final double LEVEL = 0.95;

    /** The 0.975 quantile of the place of the maximum of W(s) - |s| / 2 over all s (Yao 1987). */
    private static final double REACH = 11.03;

    private static final List<Metric> METRICS =
            List.of(Metric.WORKOUTS, Metric.TYPICAL_PACE, Metric.DISTANCE, Metric.WALK_SHARE);

    private final Metric metric;
    private final Periods periods;
    private final int[] months;
    private final double[] values;

    /** The values that are searched: without single odd ones, which are part of the levels all the same. */
    private final double[] searched;

    private final Noise noise;
    private final double penalty;

    private ChangeFinder(Metric metric, Periods periods, int[] months, double[] values) {
        this.metric = metric;
        this.periods = periods;
        this.months = months;
        this.values = values;
        this.noise = Noise.of(values);
        this.searched = noise.withoutOddOnes(values);
        this.penalty = PENALTY * Math.log(values.length) * noise.longRunVariance();
    }

    /** The changes of one metric; too little if it has a value in fewer than {@link #FEWEST_MONTHS} complete months. */
    public static Answer<Changes> find(Evidence evidence, Metric metric) {
        Periods periods = evidence.periods(Grain.MONTH);
        double[] all = periods.complete(metric);
        int[] months = IntStream.range(0, all.length)
                .filter(month -> !Double.isNaN(all[month]))
                .toArray();
        if (months.length < FEWEST_MONTHS) {
            return Answer.tooLittle(Shortage.Of.MONTHS, FEWEST_MONTHS, months.length);
        }
        double[] values = Arrays.stream(months).mapToDouble(month -> all[month]).toArray();
        return Answer.of(new ChangeFinder(metric, periods, months, values).find());
    }

    /** What can be told of the number of workouts, typical pace, distance and label mix. */
    public static List<Changes> findAll(Evidence evidence) {
        return METRICS.stream()
                .flatMap(metric -> find(evidence, metric).found().stream())
                .toList();
    }

    /** The strongest change of any metric; empty if there is none. */
    public static Optional<Change> strongest(Evidence evidence) {
        return findAll(evidence).stream()
                .flatMap(found -> found.changes().stream())
                .max(Comparator.comparingDouble(Change::strength));
    }

    private Changes find() {
        boolean varies = noise.isMoreThanRounding(values);
        int[] cuts = varies ? Segmentation.cuts(searched, SHORTEST_MONTHS, penalty) : new int[0];
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cuts.length; i++) {
            int from = i == 0 ? 0 : cuts[i - 1];
            int to = i == cuts.length - 1 ? values.length : cuts[i + 1];
            changes.add(change(from, cuts[i], to));
        }
        int best = varies ? Segmentation.bestCut(searched, SHORTEST_MONTHS) : -1;
        return new Changes(metric, changes, best < 0 ? null : change(0, best, values.length), working());
    }

    private Change change(int from, int at, int to) {
        double before = mean(from, at);
        double after = mean(at, to);
        double jump = after - before;
        double reach = Math.min(REACH * noise.longRunVariance() / (jump * jump), values.length);
        int months = (int) reach + 1;
        Span within = new Span(start(Math.max(from, at - months)), start(Math.min(to - 1, at + months)));
        double gain = Segmentation.gain(Arrays.copyOfRange(searched, from, to), at - from);
        return new Change(metric, start(at), within, before, after, gain / penalty);
    }

    private double mean(int from, int to) {
        return Arrays.stream(values, from, to).sum() / (to - from);
    }

    private LocalDate start(int value) {
        return periods.start(months[value]);
    }

    private Working working() {
        Span first = periods.span(months[0]);
        Span last = periods.span(months[months.length - 1]);
        return new Working(
                Method.PELT,
                List.of(
                        new Working.Parameter("shortest_months", SHORTEST_MONTHS),
                        new Working.Parameter("penalty_per_log_month", PENALTY),
                        new Working.Parameter("noise_variance", noise.longRunVariance()),
                        new Working.Parameter("noise_correlation", noise.correlation()),
                        new Working.Parameter("level", LEVEL)),
                values.length,
                new Span(first.first(), last.last()));
    }
}
