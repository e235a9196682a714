package longrun.dashboard.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Whereabouts;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Theme;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.settings.SettingsView.Fact;
import longrun.dashboard.settings.SettingsView.NameField;
import longrun.dashboard.settings.SettingsView.Preference;
import longrun.dashboard.settings.SettingsView.Row;
import longrun.dashboard.settings.SettingsView.ZoneField;
import longrun.insight.effect.Moment;
import longrun.wording.EventText;
import longrun.wording.LabelNames;
import longrun.wording.LensText;
import longrun.wording.MomentText;
import longrun.wording.QuantityText;
import longrun.wording.SettingsText;
import longrun.wording.Units;
import longrun.workout.Event;
import longrun.workout.Label;
import longrun.workout.history.Lens;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;

/** The settings there are, and what was typed last where that was refused, as the page shows them. */
final class SettingsTelling {
    private final Visit visit;
    private final Settings settings;
    private final QuantityText quantities;

    SettingsTelling(Visit visit) {
        this.visit = visit;
        this.settings = visit.settings();
        this.quantities = visit.quantities();
    }

    List<Preference> preferences() {
        return List.of(units(), weeks());
    }

    private Preference units() {
        Units written = visit.snapshot().units(Settings.DEFAULT);
        return new Preference(
                SettingsForm.UNITS,
                "Units",
                "For distances and paces. Auto is what most of your workouts were written in.",
                Stream.concat(
                                Stream.of(new Choice(
                                        SettingsText.AUTO,
                                        "Auto (" + written.symbol() + ")",
                                        settings.units().isEmpty())),
                                Arrays.stream(Units.values())
                                        .map(units -> new Choice(
                                                units.symbol(),
                                                units == Units.MILES ? "Miles" : "Kilometres",
                                                settings.units()
                                                        .filter(units.system()::equals)
                                                        .isPresent())))
                        .toList());
    }

    private Preference weeks() {
        return new Preference(
                SettingsForm.WEEK,
                "A week starts on",
                "Wherever time is cut into weeks. This week across the years goes by its ISO number, from Monday.",
                SettingsText.weekStarts().stream()
                        .map(day ->
                                new Choice(LensText.spelled(day), SettingsText.day(day), day == settings.weekStart()))
                        .toList());
    }

    static Preference themes(Theme chosen) {
        return new Preference(
                Theme.COOKIE,
                "Theme",
                "Auto is light or dark as your system is. This browser remembers it for a year; another one has its own.",
                Arrays.stream(Theme.values())
                        .map(theme -> new Choice(theme.spelled(), theme.title(), theme == chosen))
                        .toList());
    }

    ZoneField zone(SettingsForm form, ZoneId machine, LocalDate today) {
        return new ZoneField(
                form.typed(SettingsForm.ZONE)
                        .orElse(settings.zone().map(ZoneId::getId).orElse("")),
                machine.getId(),
                SettingsText.zones(),
                form.problem(SettingsForm.ZONE),
                "There it is " + quantities.date(today)
                        + " now. It decides what today is, and in which zone the times of "
                        + "imports and of accepted models are told. Left empty it is the machine’s, " + machine.getId()
                        + ". The dates of workouts are local days, as their files tell them, and never move.");
    }

    List<NameField> names(SettingsForm form) {
        return Arrays.stream(Label.values()).map(label -> name(label, form)).toList();
    }

    private NameField name(Label label, SettingsForm form) {
        LabelName usual = LabelNames.usual(label);
        LabelName own = settings.labelNames().get(label);
        return new NameField(
                LensText.spelled(label),
                SettingsForm.one(label),
                form.typed(SettingsForm.one(label)).orElse(own == null ? "" : own.one()),
                usual.one(),
                SettingsForm.many(label),
                form.typed(SettingsForm.many(label)).orElse(own == null ? "" : own.many()),
                usual.many(),
                form.problem(SettingsForm.one(label)));
    }

    List<Row> events() {
        return visit.snapshot().kept().events().stream().map(this::row).toList();
    }

    private Row row(Event event) {
        return new Row(
                quantities.date(event.date()),
                event.title(),
                EventText.kind(event.kind()),
                new Place("/effect", List.of())
                        .with(
                                "event",
                                MomentText.spelled(
                                        new Moment.OfEvent(event),
                                        visit.snapshot().kept().events()))
                        .href(Lens.ALL),
                new EventForm(event.date().toString(), event.title(), LensText.spelled(event.kind())));
    }

    static List<Fact> facts(DashboardConfig config) {
        Whereabouts whereabouts = config.whereabouts();
        return List.of(
                new Fact(
                        "Your data",
                        whereabouts.store(),
                        "All of it: workouts, imports, events, goals, settings and what you say."),
                new Fact("Athlete", config.athlete().name(), "Another is shown by longrun serve --athlete NAME."),
                new Fact(
                        "Inbox",
                        whereabouts.inbox().orElse("none"),
                        whereabouts.inbox().isPresent()
                                ? "What is dropped into this folder is imported."
                                : "longrun serve --inbox DIR imports what is dropped into a folder."),
                new Fact(
                        "Version", whereabouts.version().isEmpty() ? QuantityText.MISSING : whereabouts.version(), ""));
    }
}
