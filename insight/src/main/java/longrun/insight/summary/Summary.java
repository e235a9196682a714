package longrun.insight.summary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a selection holds.
 *
 * @param first the first date; null for an empty selection
 * @param last the last date; null for an empty selection
 * @param months every calendar month from the first to the last, those without a workout too
 * @param years every calendar year from the first to the last
 */
public record Summary(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Totals totals,
        LabelCounts labels,
        YearPace overall,
        List<MonthCounts> months,
        List<YearPace> years) {
    public Summary {
        months = List.copyOf(months);
        years = List.copyOf(years);
    }
}
