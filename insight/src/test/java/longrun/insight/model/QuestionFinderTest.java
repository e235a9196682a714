package longrun.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import longrun.insight.Diary;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.history.History;
import org.junit.jupiter.api.Test;

class QuestionFinderTest {
    private static final int NEVER = 1000;

    private static Labels labels(History history) {
        return new Classifier(new LabelTrainer(LabelParameters.DEFAULT).train(history), null).label(history);
    }

    private static Labels jogger() {
        return labels(Jogger.days(200, NEVER).history());
    }

    @Test
    void asksAboutDoubtfulWorkoutsWithManyLikeThem() {
        Labels labels = jogger();
        List<Question> questions = QuestionFinder.find(labels, 10);

        assertThat(questions).hasSize(10).allSatisfy(question -> {
            assertThat(question.confidence()).isLessThan(QuestionFinder.SURE);
            assertThat(question.confidence()).isEqualTo(labels.confidence(question.row()));
            assertThat(question.use()).isPositive();
        });
        assertThat(questions).extracting(Question::use).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(questions.get(0).alike()).isGreaterThan(20);
    }

    @Test
    void asksNothingTwiceAndNothingThatWasCorrected() {
        Labels labels = labels(Jogger.days(200, 3).history());
        List<Question> questions = QuestionFinder.find(labels, 200);

        assertThat(questions).extracting(Question::row).doesNotHaveDuplicates();
        assertThat(questions)
                .allMatch(question -> labels.history().overlay(question.row()).label() == null);
    }

    @Test
    void asksTheSameEachTime() {
        assertThat(QuestionFinder.find(jogger(), 20)).isEqualTo(QuestionFinder.find(jogger(), 20));
    }

    @Test
    void asksNothingWhereNothingIsInDoubt() {
        Diary diary = new Diary();
        for (int day = 0; day < 50; day++) {
            diary.run(Jogger.FIRST.plusDays(2L * day), 5000 + 10 * day, 330);
            diary.walk(Jogger.FIRST.plusDays(2L * day + 1));
        }
        assertThat(QuestionFinder.find(labels(diary.history()), 10)).isEmpty();
        assertThat(QuestionFinder.find(labels(History.empty()), 10)).isEmpty();
        assertThat(QuestionFinder.find(jogger(), 0)).isEmpty();
    }

    @Test
    void asksOnceAboutWorkoutsThatAreAllEqual() {
        Diary diary = new Diary();
        for (int day = 0; day < 30; day++) {
            diary.run(Jogger.FIRST.plusDays(day), 3000, 550);
        }
        List<Question> questions = QuestionFinder.find(labels(diary.history()), 10);
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).alike()).isEqualTo(29);
    }

    /** Six answers, two at a time, over twelve joggers. */
    @Test
    void asksWhatTeachesMoreThanChance() {
        double byChance = 0;
        double byQuestions = 0;
        int joggers = 12;
        for (int seed = 0; seed < joggers; seed++) {
            Set<Integer> asked = new HashSet<>();
            while (asked.size() < 6) {
                QuestionFinder.find(told(seed, asked), 2).forEach(question -> asked.add(question.row()));
            }
            byQuestions += accuracy(told(seed, asked), asked) / joggers;
            for (int draw = 0; draw < 5; draw++) {
                Set<Integer> drawn = drawn(draw);
                byChance += accuracy(told(seed, drawn), drawn) / joggers / 5;
            }
        }
        assertThat(byQuestions).isGreaterThan(byChance + 0.02);
    }

    private static Labels told(int seed, Set<Integer> days) {
        return labels(Jogger.days(200, seed, days::contains).history());
    }

    private static Set<Integer> drawn(int seed) {
        Random random = new Random(seed);
        Set<Integer> rows = new HashSet<>();
        while (rows.size() < 6) {
            rows.add(random.nextInt(200));
        }
        return rows;
    }

    private static double accuracy(Labels labels, Set<Integer> but) {
        return IntStream.range(0, 200)
                .filter(row -> !but.contains(row))
                .mapToDouble(row -> labels.label(row) == Jogger.truth(row) ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
