package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.port.EventStore;
import longrun.workout.port.WorkoutStore;
import org.junit.jupiter.api.Test;

/** What every store of events does. */
abstract class EventStoreContract {
    private static final LocalDate DAY = LocalDate.of(2018, 6, 4);
    private static final Event CHOCO = new Event(DAY, "Choco arrives", Event.Kind.DOG);

    final Athlete athlete = WorkoutStoreContract.newAthlete();

    abstract EventStore store();

    /** The same athletes' workouts. */
    abstract WorkoutStore workouts();

    @Test
    void knowsNoEventsOfAnAthleteItNeverMet() {
        assertThat(store().events(athlete)).isEmpty();
    }

    @Test
    void keepsEventsInTheOrderOfDateAndTitle() {
        Event earlier = new Event(DAY.minusDays(1), "Z", Event.Kind.OTHER);
        Event privateUse = new Event(DAY, "\ue000", Event.Kind.OTHER);
        Event emoji = new Event(DAY, "\ud83d\udc36", Event.Kind.OTHER);
        Event old = new Event(LocalDate.of(-1, 1, 1), "Marathon", Event.Kind.OTHER);
        for (Event event : new Event[] {privateUse, emoji, CHOCO, earlier, old}) {
            store().add(athlete, event);
        }

        assertThat(store().events(athlete)).containsExactly(old, earlier, CHOCO, emoji, privateUse);
    }

    @Test
    void keepsAnEventOnceAndRaisesTheRevisionOnceForIt() {
        store().add(athlete, CHOCO);
        store().add(athlete, CHOCO);

        assertThat(store().events(athlete)).containsExactly(CHOCO);
        assertThat(workouts().revision(athlete)).isOne();
        assertThat(workouts().athletes()).contains(athlete);
    }

    @Test
    void keepsEventsApartThatOnlyLookAlike() {
        for (String title : new String[] {"Choco", "choco", "Choco ", "Ch\u00f6co", "Cho\u0308co"}) {
            store().add(athlete, new Event(DAY, title, Event.Kind.OTHER));
        }
        store().add(athlete, new Event(DAY, "Choco", Event.Kind.DOG));
        store().add(athlete, new Event(DAY, "\ud83d\udc36".repeat(50), Event.Kind.OTHER));

        assertThat(store().events(athlete)).hasSize(7);
        assertThat(workouts().revision(athlete)).isEqualTo(7);
    }

    @Test
    void keepsAthletesApart() {
        Athlete other = WorkoutStoreContract.newAthlete();
        store().add(athlete, CHOCO);
        assertThat(store().events(other)).isEmpty();

        store().add(other, CHOCO);
        store().remove(athlete, CHOCO);

        assertThat(store().events(athlete)).isEmpty();
        assertThat(store().events(other)).containsExactly(CHOCO);
    }

    @Test
    void takesAwayTheEventThatIsMeantAndNoneThatLooksLikeIt() {
        Event lower = new Event(DAY, "choco arrives", Event.Kind.DOG);
        Event other = new Event(DAY, "Choco arrives", Event.Kind.OTHER);
        for (Event event : new Event[] {CHOCO, lower, other}) {
            store().add(athlete, event);
        }

        store().remove(athlete, CHOCO);

        assertThat(store().events(athlete)).containsExactly(other, lower);
        assertThat(workouts().revision(athlete)).isEqualTo(4);
    }

    @Test
    void raisesTheRevisionOnceForWhatIsTakenAwayTwice() {
        store().add(athlete, CHOCO);
        store().remove(athlete, CHOCO);
        store().remove(athlete, CHOCO);

        assertThat(store().events(athlete)).isEmpty();
        assertThat(workouts().revision(athlete)).isEqualTo(2);
    }

    @Test
    void makesNoAthleteByTakingAway() {
        store().remove(athlete, CHOCO);

        assertThat(workouts().athletes()).doesNotContain(athlete);
    }
}
