package longrun.dashboard.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Whereabouts;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Preferences;
import longrun.dashboard.frame.Theme;
import longrun.dashboard.frame.Visit;
import longrun.wording.EventText;
import longrun.wording.LensText;
import longrun.wording.QuantityText;
import longrun.wording.Units;
import longrun.workout.Event;

/**
 * All that the settings show.
 *
 * @param said what has just happened; empty if nothing has
 * @param problems what of the form could not be understood
 * @param preferences each with its choices; what is chosen takes effect at once
 * @param mayKeep whether an event that is typed is kept
 * @param facts where everything is kept, and what this is
 */
public record SettingsView(
        Frame frame,
        String said,
        List<String> problems,
        List<Preference> preferences,
        List<Row> events,
        EventForm form,
        boolean mayKeep,
        List<Fact> facts) {
    public SettingsView {
        problems = List.copyOf(problems);
        preferences = List.copyOf(preferences);
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
     * One event.
     *
     * @param day as people read it
     * @param href the page that parts before from after
     * @param form what removes it
     */
    public record Row(String day, String title, String kind, String href, EventForm form) {}

    /** One thing to know, with its name. */
    public record Fact(String name, String text, String note) {}

    static SettingsView of(
            Visit visit,
            HttpServletRequest request,
            DashboardConfig config,
            Clock clock,
            String said,
            List<String> problems,
            EventForm form) {
        Preferences preferences = Preferences.of(request);
        return new SettingsView(
                visit.frame(),
                said,
                problems,
                List.of(units(visit.quantities()), weeks(preferences.weekStart()), themes(preferences.theme())),
                visit.snapshot().kept().events().stream()
                        .map(event -> row(event, visit.quantities()))
                        .toList(),
                form,
                !visit.frame().visitingDemo(),
                facts(config, clock, visit.quantities()));
    }

    private static Preference units(QuantityText quantities) {
        return new Preference(
                Preferences.UNITS,
                "Units",
                "For distances and paces. Until you choose, they are what most of your workouts were written in.",
                Stream.of(Units.MILES, Units.KILOMETRES)
                        .map(one -> new Choice(
                                one.symbol(), one == Units.MILES ? "Miles" : "Kilometres", one == quantities.units()))
                        .toList());
    }

    private static Preference weeks(DayOfWeek start) {
        return new Preference(
                Preferences.WEEK,
                "A week starts on",
                "Wherever time is cut into weeks. This week across the years goes by its ISO number, from Monday.",
                Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
                        .map(day -> new Choice(
                                LensText.spelled(day), day.getDisplayName(TextStyle.FULL, Locale.UK), day == start))
                        .toList());
    }

    private static Preference themes(Theme chosen) {
        return new Preference(
                Preferences.THEME,
                "Theme",
                "Auto is light or dark as your system is.",
                Arrays.stream(Theme.values())
                        .map(theme -> new Choice(theme.spelled(), theme.title(), theme == chosen))
                        .toList());
    }

    private static Row row(Event event, QuantityText quantities) {
        return new Row(
                quantities.date(event.date()),
                event.title(),
                EventText.kind(event.kind()),
                "/effect?event=" + event.date(),
                new EventForm(event.date().toString(), event.title(), LensText.spelled(event.kind())));
    }

    private static List<Fact> facts(DashboardConfig config, Clock clock, QuantityText quantities) {
        Whereabouts whereabouts = config.whereabouts();
        return List.of(
                new Fact(
                        "Your data",
                        whereabouts.store(),
                        "All of it: workouts, imports, events, goals and what you say."),
                new Fact("Athlete", config.athlete().name(), "Another is shown by longrun serve --athlete NAME."),
                new Fact(
                        "Inbox",
                        whereabouts.inbox().orElse("none"),
                        whereabouts.inbox().isPresent()
                                ? "What is dropped into this folder is imported."
                                : "longrun serve --inbox DIR imports what is dropped into a folder."),
                new Fact(
                        "Today",
                        quantities.date(LocalDate.now(clock)) + " in "
                                + clock.getZone().getId(),
                        "The time zone of the machine Longrun runs on. The dates of workouts are local days, as their "
                                + "files tell them."),
                new Fact(
                        "Version", whereabouts.version().isEmpty() ? QuantityText.MISSING : whereabouts.version(), ""));
    }
}
