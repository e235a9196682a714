package longrun.dashboard.imports;

import longrun.dashboard.frame.Frame;

/**
 * All a batch's page shows.
 *
 * @param about where it came from and when
 * @param believed how many workouts are believed from it
 * @param rejectedHref where its rejected rows can be had; empty if there are none
 * @param undoing what taking it back would do
 */
public record BatchView(
        Frame frame,
        String headline,
        String about,
        String believed,
        String rejectedHref,
        String undoHref,
        String undoing,
        VerdictsView verdicts) {}
