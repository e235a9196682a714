package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Method;
import longrun.insight.finding.Span;
import longrun.insight.finding.Working;
import longrun.insight.sameweek.SameWeek;
import longrun.insight.sameweek.SameWeek.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameWeekTextTest {
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 30);
    private static final Span DAYS = new Span(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 3));

    private final SameWeekText text = new SameWeekText(new QuantityText(Units.MILES, Locale.UK));

    @Test
    void saysWhichDaysAndHowMuchOfThemIsKnown() {
        SameWeek.Year now = year(2020, DAYS, Known.PART, 2);
        SameWeek found = of(now);
        assertThat(text.days(now)).isEqualTo("28 Dec 2020 to 3 Jan 2021");
        assertThat(SameWeekText.known(found, now, AS_OF)).isEqualTo("so far");
        assertThat(SameWeekText.known(found, now, AS_OF.plusDays(9))).isEqualTo("partly recorded or within the lens");
        assertThat(SameWeekText.known(found, year(2019, null, Known.NO_SUCH_WEEK, 0), AS_OF))
                .isEqualTo("no week 53 in 2019");
        assertThat(text.days(year(2019, null, Known.NO_SUCH_WEEK, 0))).isEqualTo("–");
        assertThat(SameWeekText.known(found, year(2015, DAYS, Known.NOTHING, 0), AS_OF))
                .isEqualTo("not recorded, or outside the lens");
        assertThat(SameWeekText.known(found, year(2015, DAYS, Known.WHOLE, 0), AS_OF))
                .isEmpty();
    }

    @Test
    void saysHowThisYearsStandsAmongTheWholeOnes() {
        SameWeek.Year now = year(2020, DAYS, Known.PART, 2);
        assertThat(text.sentence(of(now, year(2019, null, Known.NO_SUCH_WEEK, 0)), AS_OF))
                .isEqualTo("Week 53 of 2020: 2 workouts so far; no year before has this week as a whole.");
        assertThat(text.sentence(
                        of(
                                year(2020, DAYS, Known.WHOLE, 1),
                                year(2015, DAYS, Known.WHOLE, 0),
                                year(2009, DAYS, Known.WHOLE, 1),
                                year(2004, DAYS, Known.PART, 0)),
                        AS_OF))
                .isEqualTo("Week 53 of 2020: 1 workout, more than in 1 of the 2 years before.");
        assertThat(text.sentence(of(year(2020, DAYS, Known.NOTHING, 0), year(2015, DAYS, Known.WHOLE, 3)), AS_OF))
                .isEqualTo("Nothing is known of week 53 of 2020: it is not recorded, or outside the lens.");
    }

    private static SameWeek of(SameWeek.Year... years) {
        return new SameWeek(53, List.of(years), new Working(Method.SAME_WEEK, List.of(), 0, null));
    }

    private static SameWeek.Year year(int year, @Nullable Span days, Known known, int workouts) {
        return new SameWeek.Year(
                year, days, known, new Sums(workouts, Map.of(), workouts, 0, 0, Double.NaN, Double.NaN));
    }
}
