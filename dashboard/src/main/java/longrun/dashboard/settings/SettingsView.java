package longrun.dashboard.settings;

import java.util.List;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Frame;

/**
 * All that the settings show.
 *
 * @param said what has just happened; empty if nothing has
 * @param problems what of a form could not be understood and has no field beside which to say so
 * @param preferences each with its choices, which the store keeps
 * @param theme which the browser keeps
 * @param mayKeep whether an event that is typed is kept
 * @param facts where everything is kept, and what this is
 */
public record SettingsView(
        Frame frame,
        String said,
        List<String> problems,
        List<Preference> preferences,
        Preference theme,
        ZoneField zone,
        List<NameField> names,
        List<Row> events,
        EventForm form,
        boolean mayKeep,
        List<Fact> facts) {
    public SettingsView {
        problems = List.copyOf(problems);
        preferences = List.copyOf(preferences);
        names = List.copyOf(names);
        events = List.copyOf(events);
        facts = List.copyOf(facts);
    }

    /** Something to choose, by the name a form sends. */
    public record Preference(String name, String title, String note, List<Choice> choices) {
        public Preference {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Where to type a time zone.
     *
     * @param machine the zone of the machine, which is meant by nothing typed
     * @param zones those to choose from
     * @param problem what is wrong with what was typed; empty for nothing
     */
    public record ZoneField(String typed, String machine, List<String> zones, String problem, String note) {
        public ZoneField {
            zones = List.copyOf(zones);
        }
    }

    /**
     * Where to type what a label is called.
     *
     * @param kind the label as style sheets spell it
     * @param one the field of its name, what it says, and what Longrun calls it
     * @param many the same of its plural
     * @param problem what is wrong with what was typed; empty for nothing
     */
    public record NameField(
            String kind,
            String one,
            String oneTyped,
            String oneUsual,
            String many,
            String manyTyped,
            String manyUsual,
            String problem) {}

    /**
     * One event.
     *
     * @param day as people read it
     * @param href the page that parts before from after
     * @param form what removes it
     */
    public record Row(String day, String title, String kind, String href, EventForm form) {}

    /** One thing to know, with its name. */
    public record Fact(String name, String text, String note) {}
}
