package longrun.insight.model;

import java.time.LocalDate;
import java.util.List;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelModel;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Event;
import longrun.workout.history.History;

/** Trains a model on a history and its corrections, and finds what it would change; nothing is kept. */
public final class TrialFinder {
    private TrialFinder() {}

    /**
     * A trial, or that there is too little to train on.
     *
     * @param before the labels there are
     * @param asOf the day to look from
     * @param mostExamples how many workouts to name of each change
     */
    public static Answer<Trial> find(
            LabelParameters parameters, Labels before, List<Event> events, LocalDate asOf, int mostExamples) {
        History history = before.history();
        LabelModel trained = new LabelTrainer(parameters).train(history);
        if (!trained.isTrained()) {
            return Answer.tooLittle(
                    Shortage.Of.WORKOUTS,
                    LabelModel.FEWEST_TRAINED,
                    trained.trainedOn().count());
        }
        Labels after = Classifier.of(trained, events).label(history);
        return Answer.of(new Trial(
                trained,
                AccuracyFinder.find(trained, history),
                LabelChangesFinder.find(before, after, asOf, mostExamples)));
    }
}
