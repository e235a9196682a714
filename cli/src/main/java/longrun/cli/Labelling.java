package longrun.cli;

import longrun.cli.place.Home;
import longrun.insight.label.Classifier;
import longrun.insight.label.Labels;
import longrun.insight.model.ModelVersion;
import longrun.workout.Athlete;
import longrun.workout.history.History;

/** Labels an athlete's history by the model she accepted, else by one trained on it. */
final class Labelling {
    private Labelling() {}

    static Labels of(Home home, Athlete athlete) {
        History history = home.workouts().history(athlete);
        return Classifier.of(
                        ModelVersion.labelling(home.models().inUse(athlete), history),
                        home.events().events(athlete))
                .label(history);
    }
}
