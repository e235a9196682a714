package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import longrun.dashboard.frame.Choice;
import longrun.wording.EventText;
import longrun.wording.LensText;
import longrun.workout.Event;

/** What the form about an event says, as it was typed. */
public record EventForm(String date, String title, String kind) {
    /** Before anyone types; what is asked for most is a dog. */
    static final EventForm EMPTY = new EventForm("", "", LensText.spelled(Event.Kind.DOG));

    static EventForm read(HttpServletRequest request) {
        return new EventForm(text(request, "date"), text(request, "title"), text(request, "kind"));
    }

    /** The kinds to choose from. */
    public List<Choice> kinds() {
        return Arrays.stream(Event.Kind.values())
                .map(one -> new Choice(
                        LensText.spelled(one),
                        EventText.kind(one),
                        LensText.spelled(one).equals(kind)))
                .toList();
    }

    /** Whether it speaks of this event and of no other. */
    boolean means(Event event) {
        return event.date().toString().equals(date)
                && event.title().equals(title)
                && LensText.spelled(event.kind()).equals(kind);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }
}
