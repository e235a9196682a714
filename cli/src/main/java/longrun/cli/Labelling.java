package longrun.cli;

import longrun.cli.place.Home;
import longrun.insight.label.Classifier;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.insight.label.Labels;
import longrun.workout.Athlete;
import longrun.workout.history.History;

/** Labels an athlete's history by a model trained on it: the same history always gets the same labels. */
final class Labelling {
    private Labelling() {}

    static Labels of(Home home, Athlete athlete) {
        History history = home.workouts().history(athlete);
        return Classifier.of(
                        new LabelTrainer(LabelParameters.DEFAULT).train(history),
                        home.events().events(athlete))
                .label(history);
    }
}
