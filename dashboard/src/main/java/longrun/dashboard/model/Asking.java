package longrun.dashboard.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.model.QuestionView.Answer;
import longrun.dashboard.model.QuestionView.Asked;
import longrun.dashboard.snapshot.Findings;
import longrun.dashboard.workouts.WorkoutPage;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.model.Question;
import longrun.wording.LensText;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;
import longrun.workout.history.History;
import longrun.workout.history.Lens;

/** Asks about one workout at a time, the most useful first, leaving out those that were skipped. */
final class Asking {
    static final String SKIPPED = "skipped";
    static final String ANSWERED = "answered";

    /** Whoever skips more begins again with those skipped first. */
    private static final int MOST_SKIPPED = Findings.MOST_QUESTIONS - 1;

    private final Visit visit;
    private final List<String> skipped;

    /** @param skipped the keys of workouts not to ask about now, with commas between them */
    Asking(Visit visit, String skipped) {
        this.visit = visit;
        List<String> keys = Arrays.stream(skipped.split(",", -1))
                .filter(key -> !key.isBlank())
                .toList();
        this.skipped = keys.subList(Math.max(0, keys.size() - MOST_SKIPPED), keys.size());
    }

    /** @param answered the key of the workout that was just answered for; empty if none was */
    QuestionView view(String answered) {
        OptionalInt row = row(answered);
        return new QuestionView(
                row.isEmpty() ? "" : told(row.getAsInt()),
                row.isEmpty() ? "" : WorkoutPage.href(new WorkoutKey(answered)),
                visit.part("question", skipped, () -> next().map(this::asked)),
                place("/model/answer", skipped).href(visit.lens()));
    }

    /** The most useful question that was not skipped. */
    private Optional<Question> next() {
        List<Question> questions =
                visit.snapshot().findings(Lens.ALL, visit.asOf()).questions();
        return questions.stream()
                .filter(question -> !skipped.contains(key(question).text()))
                .findFirst();
    }

    private Asked asked(Question question) {
        List<String> skippedThen =
                Stream.concat(skipped.stream(), Stream.of(key(question).text())).toList();
        return new Asked(
                WorkoutRow.of(visit, question.row()),
                question.alike() == 0
                        ? "No other doubtful workout is like it."
                        : visit.quantities().count(question.alike())
                                + (question.alike() == 1
                                        ? " other is like it, and learns"
                                        : " others are like it, and learn")
                                + " from your answer when a model is trained.",
                answers(),
                place(ModelPage.PATH, skippedThen).href(visit.lens()) + "#ask");
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Label label : Label.values()) {
            answers.add(new Answer(
                    LensText.spelled(label), visit.quantities().labels().title(label), shortcut(label)));
        }
        return answers;
    }

    private static String shortcut(Label label) {
        return switch (label) {
            case REAL_RUN -> "r";
            case PUP_WALK -> "w";
            case MIXED -> "m";
            case OUTLIER -> "o";
        };
    }

    private String told(int row) {
        History history = visit.snapshot().history();
        Label said = history.overlay(row).label();
        String what = visit.quantities().date(history.date(row)) + ", "
                + visit.quantities().distance(history.metres(row));
        return said == null
                ? ""
                : "Kept: the workout of " + what + " was "
                        + visit.quantities().labels().counted(said, 1) + ".";
    }

    private OptionalInt row(String key) {
        try {
            return visit.snapshot().history().rowOf(new WorkoutKey(key));
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    private WorkoutKey key(Question question) {
        return visit.snapshot().history().key(question.row());
    }

    /** A page that remembers what was skipped. */
    static Place place(String path, List<String> skipped) {
        return skipped.isEmpty()
                ? new Place(path, List.of())
                : new Place(
                        path, List.of(new Parameter(SKIPPED, skipped.stream().collect(Collectors.joining(",")))));
    }

    List<String> skipped() {
        return skipped;
    }
}
