package longrun.dashboard.model;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Place;

/**
 * A workout that is not there, and what it would be labelled.
 *
 * @param example a distance as one is written
 * @param problem what could not be understood; empty if all was, or nothing was asked
 */
public record WhatIfView(
        String distance,
        String example,
        String time,
        String day,
        List<Choice> activities,
        List<Place.Parameter> lens,
        String problem,
        Optional<Told> told) {
    public WhatIfView {
        activities = List.copyOf(activities);
        lens = List.copyOf(lens);
    }

    /**
     * What it would be.
     *
     * @param label empty if it would take none
     */
    public record Told(String what, String label, String kind, String confidence, String reasons, String method) {}
}
