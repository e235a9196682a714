package longrun.dashboard.effect;

import java.util.List;
import java.util.Optional;
import longrun.insight.effect.Moment;
import longrun.insight.effect.MomentFinder;
import longrun.insight.evidence.Evidence;
import longrun.wording.MomentText;
import longrun.workout.Event;

/** Which moment an address asks for. */
public final class Moments {
    /** Asks for the strongest change found in the data, whatever events there are. */
    static final String STRONGEST = "strongest";

    private Moments() {}

    /**
     * What was asked for; where that is nothing that can be understood, the moment most worth telling.
     *
     * @param asked a day or an event as {@link MomentText} spells it, or {@code strongest}
     */
    public static Optional<Moment> asked(Evidence evidence, List<Event> events, String asked) {
        if (asked.strip().equals(STRONGEST)) {
            return MomentFinder.find(evidence, List.of());
        }
        Optional<Moment> moment = MomentText.read(asked, events);
        return moment.isPresent() ? moment : MomentFinder.find(evidence, events);
    }

    /** What of an address cannot be understood; nothing where nothing was asked. */
    public static List<String> problems(List<Event> events, String asked) {
        boolean isUnderstood = asked.isBlank()
                || asked.strip().equals(STRONGEST)
                || MomentText.read(asked, events).isPresent();
        return isUnderstood ? List.of() : List.of(MomentText.problem(asked));
    }
}
