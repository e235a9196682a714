package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;

/**
 * All the page of the model shows.
 *
 * @param said what has just happened; empty if nothing has
 * @param accuracy how often the model is right, or what is missing to tell
 * @param plot empty if no workout under the lens has a label and a pace
 * @param learned what the model knows, one sentence each
 * @param keeps whether what is said here is kept: the demo keeps nothing
 * @param whole where the page is with all its parts; empty if it has them
 */
public record ModelView(
        Frame frame,
        Empty empty,
        String widenHref,
        String said,
        String headline,
        AccuracyView accuracy,
        Optional<PlotView> plot,
        List<Count> counts,
        List<Centre> centres,
        List<String> learned,
        QuestionView question,
        TrainView train,
        VersionsView versions,
        WhatIfView whatIf,
        boolean keeps,
        String whole) {
    public ModelView {
        counts = List.copyOf(counts);
        centres = List.copyOf(centres);
        learned = List.copyOf(learned);
    }

    /** How many workouts under the lens have a label. */
    public record Count(String title, String kind, String count, String share) {}

    /**
     * A group's centre.
     *
     * @param kind the label it is drawn as
     */
    public record Centre(
            String number,
            String kind,
            String pace,
            String distance,
            String duration,
            String workouts,
            String side,
            String basis) {}
}
