package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Link;
import longrun.dashboard.frame.Part;
import longrun.dashboard.frame.Place;

/**
 * The form to train by, and what would come of it.
 *
 * @param lens what the form sends along so that the lens stays
 * @param outcome what comes of the parameters asked for
 * @param reset the page without them
 * @param action where the trial is accepted
 */
public record TrainView(
        List<Field> fields, List<Place.Parameter> lens, Part<Outcome> outcome, Link reset, String action) {
    public TrainView {
        fields = List.copyOf(fields);
        lens = List.copyOf(lens);
    }

    /** One parameter: its name, its title, what it does, and what stands in its field. */
    public record Field(String name, String title, String hint, String value) {}

    /**
     * What comes of the parameters asked for.
     *
     * @param problem why nothing can be trained so; empty if it can, or nothing was asked
     * @param trial what they would give; empty if none were asked for
     */
    public record Outcome(String problem, Optional<TrialView> trial) {}

    /**
     * A model that was trained to be looked at.
     *
     * @param mark tells it from any other
     */
    public record TrialView(
            String mark, ChangesView changes, List<ModelView.Centre> centres, List<String> learned, String accuracy) {
        public TrialView {
            centres = List.copyOf(centres);
            learned = List.copyOf(learned);
        }
    }
}
