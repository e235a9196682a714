package longrun.insight.effect;

import java.time.LocalDate;
import longrun.insight.change.Change;
import longrun.workout.Event;

/** A day that parts a history into before and after; it is itself after. */
public sealed interface Moment {
    LocalDate date();

    /** Of the athlete's life. */
    record OfEvent(Event event) implements Moment {
        @Override
        public LocalDate date() {
            return event.date();
        }
    }

    /** The strongest change found in the data, where the athlete has no event of her own. */
    record OfChange(Change change) implements Moment {
        @Override
        public LocalDate date() {
            return change.date();
        }
    }

    /** That was asked for. */
    record OfDay(LocalDate date) implements Moment {}
}
