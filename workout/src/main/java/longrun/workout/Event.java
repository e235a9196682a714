package longrun.workout;

import java.time.LocalDate;

/** A dated moment in the athlete's life. */
public record Event(LocalDate date, String title, Kind kind) {
    public Event {
        if (title.isBlank() || title.length() > 100) {
            throw new IllegalArgumentException("an event's title has 1 to 100 characters");
        }
    }

    /** What an event means to the findings. */
    public enum Kind {
        /** A dog arrives: walks may be logged as runs from here on. */
        DOG,
        OTHER
    }
}
