package longrun.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import longrun.insight.effect.Moment;
import longrun.insight.effect.MomentFinder;
import longrun.workout.Event;

/** How an address or a command names a moment: by its day, and by its title too where the day alone means another event. */
public final class MomentText {
    private static final int DATE_LENGTH = "2018-06-01".length();

    private MomentText() {}

    /** As {@link #read} reads it, such as {@code 2018-06-01} or {@code 2018-06-01 Choco arrives}. */
    public static String spelled(Moment moment, List<Event> events) {
        String day = moment.date().toString();
        return moment instanceof Moment.OfEvent of
                        && !MomentFinder.on(moment.date(), events).equals(moment)
                ? day + " " + of.event().title()
                : day;
    }

    /** A day, or an event by its day and title; empty for what is neither. */
    public static Optional<Moment> read(String text, List<Event> events) {
        String said = text.strip();
        int end = Math.min(DATE_LENGTH, said.length());
        String title = said.substring(end).strip();
        Optional<LocalDate> day = day(said.substring(0, end));
        return title.isEmpty()
                ? day.map(date -> MomentFinder.on(date, events))
                : events.stream()
                        .filter(event -> day.filter(event.date()::equals).isPresent()
                                && event.title().equals(title))
                        .findFirst()
                        .map(Moment.OfEvent::new);
    }

    /** That a text is none, and what would be. */
    public static String problem(String text) {
        return "event is \"" + text.strip()
                + "\", which is no day and no event of yours: write a day as 2018-06-01, and "
                + "behind it the event's title where two have the same day.";
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
