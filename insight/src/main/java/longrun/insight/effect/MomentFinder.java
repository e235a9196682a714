package longrun.insight.effect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.insight.change.ChangeFinder;
import longrun.insight.evidence.Evidence;
import longrun.workout.Event;

/** Finds the moment whose before and after are worth telling. */
public final class MomentFinder {
    /** The first dog, else the first event, as they are dated. */
    private static final Comparator<Event> ORDER = Comparator.comparing((Event event) -> event.kind() != Event.Kind.DOG)
            .thenComparing(Event::date)
            .thenComparing(Event::title);

    private MomentFinder() {}

    /** The athlete's first dog, else her first event, else the strongest change; empty if there is none of these. */
    public static Optional<Moment> find(Evidence evidence, List<Event> events) {
        Optional<Moment> own = events.stream().min(ORDER).map(Moment.OfEvent::new);
        return own.isPresent() ? own : ChangeFinder.strongest(evidence).map(Moment.OfChange::new);
    }

    /** A day, as the event that it is the day of if there is one. */
    public static Moment on(LocalDate date, List<Event> events) {
        return events.stream()
                .filter(event -> event.date().equals(date))
                .min(ORDER)
                .<Moment>map(Moment.OfEvent::new)
                .orElseGet(() -> new Moment.OfDay(date));
    }
}
