package longrun.insight.brief;

import java.util.List;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.period.Totals;

/**
 * What is worth saying of the last days.
 *
 * @param now those days in sums
 * @param remarks the most surprising first; none where nothing notable happened
 * @param advice what follows from the findings, the most pressing first
 */
public record Brief(Totals now, List<Remark> remarks, List<Advice> advice, Working working) {
    /** More than seven sentences nobody reads. */
    public static final int MOST_SENTENCES = 7;

    public Brief {
        remarks = List.copyOf(remarks);
        advice = List.copyOf(advice);
        if (remarks.size() + advice.size() > MOST_SENTENCES) {
            throw new IllegalArgumentException(remarks.size() + " remarks and " + advice.size() + " pieces of advice");
        }
    }

    public Span span() {
        return now.span();
    }

    /** Whether nothing notable happened. */
    public boolean isQuiet() {
        return remarks.isEmpty();
    }
}
