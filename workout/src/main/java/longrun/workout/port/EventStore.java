package longrun.workout.port;

import java.util.Comparator;
import java.util.List;
import longrun.workout.Athlete;
import longrun.workout.Event;

/** Keeps the dated moments of an athlete's life. */
public interface EventStore {
    /** By date, then title, then kind. */
    Comparator<Event> ORDER =
            Comparator.comparing(Event::date).thenComparing(Event::title).thenComparing(Event::kind);

    /** In {@link #ORDER}. */
    List<Event> events(Athlete athlete);

    /** Adds an event; one that is equal to another is kept once. Raises the athlete's revision if it was new. */
    void add(Athlete athlete, Event event);

    /** Takes an event away, if it is kept. Raises the athlete's revision if it was. */
    void remove(Athlete athlete, Event event);
}
