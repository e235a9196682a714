package longrun.acceptance.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import longrun.acceptance.history.RealHistory;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.wording.BriefText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.history.Lens;
import org.junit.jupiter.api.Test;

/** The briefs of a real history, as they were read and found true on three days. */
class RealBriefTest {
    private final BriefText words = new BriefText(new QuantityText(Units.MILES, Locale.US));

    @Test
    void seeTheDogAfterThreeMonths() {
        assertThat(sentences(LocalDate.of(2018, 9, 1)))
                .startsWith(
                        "More dog walks than in any four weeks of the year before: 6, where 0 is usual and 3 was the "
                                + "most.");
    }

    @Test
    void seeTheSpringInWhichThereWasNothingElseToDo() {
        List<String> sentences = sentences(LocalDate.of(2020, 5, 1));
        assertThat(sentences)
                .startsWith(
                        "39 days in a row with a workout, since Mar 24, 2020: the longest streak in a year, after one "
                                + "of 10 days.")
                .anyMatch(sentence -> sentence.startsWith("More runs than in any four weeks of the year before: 13"))
                .anyMatch(sentence -> sentence.contains("an easier week"));
    }

    @Test
    void areQuietOnAQuietDay() {
        assertThat(sentences(LocalDate.of(2025, 10, 7)))
                .containsExactly("Nothing notable happened: all is as it usually is.");
    }

    /** Whatever the day: a few sentences, none with a number that is none. */
    @Test
    void neverHaveMoreThanSevenSentencesNorANumberThatIsNone() {
        for (LocalDate day = LocalDate.of(2013, 6, 25);
                day.isBefore(LocalDate.of(2026, 6, 1));
                day = day.plusDays(61)) {
            assertThat(sentences(day))
                    .as("as of %s", day)
                    .hasSizeBetween(1, Brief.MOST_SENTENCES + 1)
                    .allSatisfy(sentence -> assertThat(sentence)
                            .doesNotContain("NaN", "Infinity", "null")
                            .doesNotContainPattern("–"));
        }
    }

    private List<String> sentences(LocalDate asOf) {
        Brief brief = BriefWriter.write(new Evidence(RealHistory.labels(), Lens.ALL, asOf), Grain.ISO_WEEK)
                .found()
                .orElseThrow();
        return words.sentences(brief);
    }
}
