package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Part;
import longrun.dashboard.workouts.WorkoutRow;

/**
 * The queue of workouts whose label is in doubt.
 *
 * @param told what has just been answered; empty if nothing has
 * @param toldHref the page of the workout that was answered for
 * @param asked the one to ask about now; empty if no label is in doubt enough
 * @param action where the answer goes
 */
public record QuestionView(String told, String toldHref, Part<Optional<Asked>> asked, String action) {
    /**
     * A workout to ask about.
     *
     * @param alike how many are like it
     * @param skip the page with the next
     */
    public record Asked(WorkoutRow workout, String alike, List<Answer> answers, String skip) {
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /** One of the answers, with the key that gives it. */
    public record Answer(String value, String title, String key) {}
}
