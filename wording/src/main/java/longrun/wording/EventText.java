package longrun.wording;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;

/** Events in words, and as people type them. */
public final class EventText {
    private static final int LONGEST_TITLE = 100;

    private EventText() {}

    /**
     * An event as far as it could be understood.
     *
     * @param event empty if anything could not
     * @param problems what could not, one sentence each, with what would be right
     */
    public record Parsed(Optional<Event> event, List<String> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** Reads an event from its three parts; a kind that is not said is another than a dog's. */
    public static Parsed parse(String date, String title, String kind) {
        List<String> problems = new ArrayList<>();
        LocalDate on = date(date.strip(), problems);
        String called = title(title.strip(), problems);
        Event.Kind meant = kind(kind.strip().toLowerCase(Locale.ROOT), problems);
        return on == null || meant == null || !problems.isEmpty()
                ? new Parsed(Optional.empty(), problems)
                : new Parsed(Optional.of(new Event(on, called, meant)), problems);
    }

    private static @Nullable LocalDate date(String text, List<String> problems) {
        if (text.isEmpty()) {
            problems.add("An event has a date: write it as 2018-06-04.");
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, with the years no calendar here reaches
        }
        problems.add("\"" + text + "\" is no date: write it as 2018-06-04.");
        return null;
    }

    private static String title(String text, List<String> problems) {
        if (text.isEmpty()) {
            problems.add("An event has a title, such as Choco arrives.");
        }
        if (text.length() > LONGEST_TITLE) {
            problems.add("A title has at most " + LONGEST_TITLE + " characters; this one has " + text.length() + ".");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add("A title is one line of plain text, without tabs and line breaks.");
        }
        return text;
    }

    private static Event.@Nullable Kind kind(String text, List<String> problems) {
        if (text.isEmpty()) {
            return Event.Kind.OTHER;
        }
        Optional<Event.Kind> kind = Arrays.stream(Event.Kind.values())
                .filter(one -> LensText.spelled(one).equals(text))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add("\"" + text + "\" is no kind of event: choose dog or other.");
        }
        return kind.orElse(null);
    }

    /** What kind of event it is, as a list or a choice has it. */
    public static String kind(Event.Kind kind) {
        return switch (kind) {
            case DOG -> "A dog arrives";
            case OTHER -> "Something else";
        };
    }
}
