package longrun.insight.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Method;
import longrun.insight.finding.Shortage;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.statistics.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the days that end with the day looked from, and compares them: with as many days before, with the days 52 weeks
 * earlier, or 365 days earlier where they are so many and would overlap, and with what is usual, which is how stretches of as many days were in the year before, one beside the other.
 * Days are compared only with days all of which were recorded.
 */
public final class PeriodFinder {
    /** Whole weeks are alike in their weekdays. */
    public static final int DEFAULT_DAYS = 28;

    /** A year in whole weeks. */
    public static final int YEAR_DAYS = 364;

    /** The longest period that is summed up: a year. */
    public static final int MOST_DAYS = 365;

    /** With fewer stretches one in ten says nothing. */
    private static final int FEWEST_STRETCHES = 6;

    private static final double ONE_IN_TEN = 0.1;

    /** 1 over the 3/4 quantile of the standard normal distribution. */
    private static final double NORMAL = 1.4826;

    private final Evidence evidence;

    private PeriodFinder(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The summary of the last days.
     *
     * @param days how many, the day looked from among them; 1 to {@value #MOST_DAYS}
     */
    public static Answer<PeriodSummary> find(Evidence evidence, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days must be 1 to " + MOST_DAYS + ", not " + days);
        }
        if (evidence.selection().isEmpty()) {
            return Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0);
        }
        return Answer.of(new PeriodFinder(evidence).find(days));
    }

    private PeriodSummary find(int days) {
        LocalDate asOf = evidence.asOf();
        Span now = span(asOf, days);
        Totals totals = totals(now);
        return new PeriodSummary(
                totals,
                whole(span(asOf.minusDays(days), days)),
                whole(span(asOf.minusDays(Math.max(YEAR_DAYS, days)), days)),
                usual(asOf.minusDays(days), days),
                new Working(
                        Method.PERIOD_SUMS,
                        List.of(
                                new Working.Parameter("days", days),
                                new Working.Parameter("usual_days", YEAR_DAYS),
                                new Working.Parameter("fewest_stretches", FEWEST_STRETCHES)),
                        totals.sums().workouts(),
                        now));
    }

    private static Span span(LocalDate last, int days) {
        return new Span(last.minusDays(days - 1L), last);
    }

    private @Nullable Totals whole(Span span) {
        Totals totals = totals(span);
        return totals.isWhole() ? totals : null;
    }

    /** Of the year that ends on a day, cut into stretches from its end. */
    private Map<Metric, Usual> usual(LocalDate last, int days) {
        List<Totals> stretches = new ArrayList<>();
        for (int ago = 0; ago + days <= YEAR_DAYS; ago += days) {
            Totals stretch = whole(span(last.minusDays(ago), days));
            if (stretch != null) {
                stretches.add(stretch);
            }
        }
        Map<Metric, Usual> usual = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            double[] values = stretches.stream()
                    .mapToDouble(stretch -> stretch.value(metric))
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            if (values.length >= FEWEST_STRETCHES) {
                usual.put(metric, usual(values));
            }
        }
        return usual;
    }

    private static Usual usual(double[] sorted) {
        return new Usual(
                Quantile.of(sorted, 0.5),
                Quantile.of(sorted, ONE_IN_TEN),
                Quantile.of(sorted, 1 - ONE_IN_TEN),
                sorted[0],
                sorted[sorted.length - 1],
                NORMAL * Quantile.medianAbsoluteDeviation(sorted),
                sorted.length);
    }

    private Totals totals(Span span) {
        return new Totals(span, evidence.coverage().days(span), evidence.sums(span));
    }
}
