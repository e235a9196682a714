package longrun.acceptance.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import longrun.acceptance.history.RealHistory;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.ConsistencyFinder;
import longrun.insight.consistency.ConsistencyParameters;
import longrun.insight.evidence.Grain;
import longrun.insight.finding.Span;
import longrun.insight.streak.StreakFinder;
import org.junit.jupiter.api.Test;

/** A real history of twelve years, seen from its newest workout. */
class RealStreaksTest {
    @Test
    void wereSevenDaysAtMostBeforeTheDogAndFiftyOneSince() {
        assertThat(longestDays(LocalDate.of(2013, 1, 1), RealHistory.CHOCO.minusDays(1)))
                .isEqualTo(7);
        assertThat(longestDays(RealHistory.CHOCO, RealHistory.LAST)).isEqualTo(51);
    }

    private int longestDays(LocalDate first, LocalDate last) {
        return StreakFinder.find(RealHistory.evidence(), Grain.ISO_WEEK, new Span(first, last))
                .days()
                .longestLength();
    }

    @Test
    void scoresAMonthAQuarterAndAYearApart() {
        List<Double> scores = ConsistencyParameters.WINDOWS.stream()
                .map(days -> ConsistencyFinder.find(RealHistory.evidence(), ConsistencyParameters.ofDays(days))
                        .found()
                        .map(Consistency::score)
                        .orElseThrow())
                .toList();
        System.out.println("consistency of the real history over " + ConsistencyParameters.WINDOWS + ": " + scores);
        assertThat(scores)
                .doesNotHaveDuplicates()
                .allSatisfy(score -> assertThat(score).isBetween(40.0, 95.0));
    }
}
