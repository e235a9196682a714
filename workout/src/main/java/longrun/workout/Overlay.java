package longrun.workout;

import org.jspecify.annotations.Nullable;

/**
 * What the athlete herself says of a workout, on top of what files tell. It hangs on the workout's key: an import doesn't
 * change it, and when the workout goes with an undone import it waits for it to come back.
 *
 * @param label what it really was; null where the classifier is left to say
 * @param note her own, beside the one a file may tell; may be empty. A form ends lines with CR and LF, a terminal with LF:
 *     one note is kept
 * @param fix what she says was measured wrongly
 */
public record Overlay(@Nullable Label label, String note, Standing standing, Fix fix) {
    /** She says nothing of it. */
    public static final Overlay NONE = new Overlay(null, "", Standing.COUNTED, Fix.NONE);

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 10_000;

    /** Whether a workout is to be a part of sums and findings. */
    public enum Standing {
        COUNTED,
        /** She says that it was real: it counts, and its values are plausible whatever the bounds say. */
        CONFIRMED,
        /** Left out of every sum and finding, and of what a model learns from; still there to be looked at. */
        EXCLUDED
    }

    public Overlay {
        note = note.replace("\r\n", "\n").strip();
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException(
                    "a note has at most " + MAX_NOTE + " characters; this one has " + note.length());
        }
    }

    public Overlay withLabel(@Nullable Label other) {
        return new Overlay(other, note, standing, fix);
    }

    public Overlay withNote(String other) {
        return new Overlay(label, other, standing, fix);
    }

    public Overlay withStanding(Standing other) {
        return new Overlay(label, note, other, fix);
    }

    public Overlay withFix(Fix other) {
        return new Overlay(label, note, standing, other);
    }

    public boolean isExcluded() {
        return standing == Standing.EXCLUDED;
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }
}
