package longrun.dashboard.effect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import longrun.insight.effect.Moment;
import longrun.insight.effect.MomentFinder;
import longrun.insight.evidence.Evidence;
import longrun.workout.Event;

/** Which moment an address asks for. */
public final class Moments {
    /** Asks for the strongest change found in the data, whatever events there are. */
    static final String STRONGEST = "strongest";

    private Moments() {}

    /**
     * What was asked for; where that is nothing that can be understood, the moment most worth telling.
     *
     * @param asked a day, or {@code strongest}
     */
    public static Optional<Moment> asked(Evidence evidence, List<Event> events, String asked) {
        if (asked.strip().equals(STRONGEST)) {
            return MomentFinder.find(evidence, List.of());
        }
        Optional<LocalDate> day = day(asked.strip());
        return day.isPresent() ? day.map(date -> MomentFinder.on(date, events)) : MomentFinder.find(evidence, events);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 0 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
