package longrun.acceptance.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.evidence.Evidence;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.source.Intake;
import longrun.source.Progress;
import longrun.wording.BriefText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Athlete;
import longrun.workout.batch.Terms;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The briefs of a real history, as they were read and found true on three days. */
class RealBriefTest {
    private static final Path FILE = Path.of(
            System.getProperty("longrun.exports", ""),
            "mapmyrun/dagny099__fitness-dashboard/src/user2632022_workout_history.csv");

    private static final LocalDate DOG = LocalDate.of(2018, 6, 1);

    private final BriefText words = new BriefText(new QuantityText(Units.MILES, Locale.US));

    private Labels labels = labels(History.empty());

    @BeforeEach
    void takeTheHistoryIn() throws IOException {
        assumeTrue(Files.exists(FILE), "the real exports are not on this machine");
        InMemoryStore store = new InMemoryStore();
        try (InputStream in = Files.newInputStream(FILE)) {
            new Intake(store, Clock.systemUTC())
                    .take(
                            Athlete.DEFAULT,
                            in,
                            FILE.getFileName().toString(),
                            Files.size(FILE),
                            Terms.CAREFUL,
                            Progress.NONE);
        }
        labels = labels(store.history(Athlete.DEFAULT));
    }

    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), DOG).label(history);
    }

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
        Brief brief =
                BriefWriter.write(new Evidence(labels, Lens.ALL, asOf)).found().orElseThrow();
        return words.sentences(brief);
    }
}
