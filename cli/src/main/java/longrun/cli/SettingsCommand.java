package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.wording.LabelNames;
import longrun.wording.SettingsText;
import longrun.wording.Units;
import longrun.wording.json.SettingsJson;
import longrun.workout.Label;
import longrun.workout.settings.LabelName;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows how the athlete has things shown, or changes it. */
@Command(
        name = "settings",
        description = "Show your units, week, time zone and names of labels, which pages and commands go by; or change "
                + "them.",
        footer = {
            "",
            "Examples:",
            "  longrun settings",
            "  longrun settings --units km --week-start sunday",
            "  longrun settings --zone Europe/Berlin",
            "  longrun settings --label-name PUP_WALK=\"dog outing/dog outings\"",
            "  longrun settings --reset zone"
        })
final class SettingsCommand implements Callable<Integer> {
    private static final String YOURS = "you";

    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Option(names = "--units", paramLabel = "mi|km", description = "Tell distances and paces in miles or kilometres.")
    @Nullable
    String units;

    @Option(names = "--week-start", paramLabel = "DAY", description = "monday or sunday: the day weeks start on.")
    @Nullable
    String weekStart;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Where you are, such as Europe/Berlin: it decides what today is, and in which zone times of "
                    + "imports are told.")
    @Nullable
    String zone;

    @Option(
            names = "--label-name",
            paramLabel = "LABEL=NAME",
            description = "Call a label otherwise: its name and its plural, parted by a slash; without one the plural "
                    + "is the name with an s.")
    Map<String, String> labelNames = new LinkedHashMap<>();

    @Option(
            names = "--reset",
            paramLabel = "NAME",
            split = ",",
            description = "Leave it as it was at first: units, week_start, zone, label_names, one label's name such as "
                    + "pup_walk, or all.")
    List<String> reset = new ArrayList<>();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    SettingsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<UnaryOperator<Settings>> changes = changes();
        if (changes.isEmpty()) {
            try (Home home = Home.look(place.folder(world), world.environment())) {
                show(home, home.settings().settings(place.athlete));
            }
            return ExitCode.DONE;
        }
        try (Home home = Home.open(place.folder(world), world.environment())) {
            show(home, home.settings().change(place.athlete, before -> changed(before, changes)));
            return ExitCode.DONE;
        } catch (TakenException e) {
            world.tell(e.getMessage() + ". Nothing was changed");
            return ExitCode.REFUSED;
        }
    }

    /** A name that another label has. */
    private static final class TakenException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TakenException(String problem) {
            super(problem);
        }
    }

    private static Settings changed(Settings before, List<UnaryOperator<Settings>> changes) {
        Settings after = before;
        for (UnaryOperator<Settings> change : changes) {
            after = change.apply(after);
        }
        Optional<String> taken =
                SettingsText.taken(after.labelNames()).values().stream().findFirst();
        if (taken.isPresent()) {
            throw new TakenException(taken.get());
        }
        return after;
    }

    private List<UnaryOperator<Settings>> changes() {
        List<UnaryOperator<Settings>> changes = new ArrayList<>();
        reset.forEach(name -> changes.add(resetting(name)));
        read("--units", units, SettingsText::units).ifPresent(to -> changes.add(before -> before.withUnits(to)));
        read("--week-start", weekStart, SettingsText::weekStart)
                .ifPresent(to -> changes.add(before -> before.withWeekStart(to)));
        read("--zone", zone, SettingsText::zone).ifPresent(to -> changes.add(before -> before.withZone(to)));
        labelNames.forEach((label, name) -> {
            Label of = read("--label-name", label, SettingsText::label).orElseThrow();
            LabelName to = read("--label-name", name, SettingsText::labelName).orElseThrow();
            changes.add(before -> named(before, of, Optional.of(to)));
        });
        return changes;
    }

    private static Settings named(Settings before, Label label, Optional<LabelName> name) {
        Map<Label, LabelName> names = new EnumMap<>(Label.class);
        names.putAll(before.labelNames());
        names.remove(label);
        name.ifPresent(own -> names.put(label, own));
        return before.withLabelNames(names);
    }

    private UnaryOperator<Settings> resetting(String name) {
        return switch (name) {
            case "all" -> before -> Settings.DEFAULT;
            case "units" -> before -> before.withUnits(Optional.empty());
            case "week_start" -> before -> before.withWeekStart(Settings.DEFAULT.weekStart());
            case "zone" -> before -> before.withZone(Optional.empty());
            case "label_names" -> before -> before.withLabelNames(Map.of());
            default -> {
                Label label =
                        read("--reset", name, SettingsCommand::labelToReset).orElseThrow();
                yield before -> named(before, label, Optional.empty());
            }
        };
    }

    private static Label labelToReset(String name) {
        try {
            return SettingsText.label(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + name
                            + "\" is no setting: choose one of units, week_start, zone, label_names, real_run, pup_walk, mixed, outlier and all",
                    e);
        }
    }

    private <T> Optional<T> read(String option, @Nullable String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).map(reader);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    private void show(Home home, Settings settings) {
        Units inEffect = Units.of(settings, home.workouts().history(place.athlete));
        ZoneId here = settings.on(world.clock()).getZone();
        if (json) {
            SettingsJson.write(world.out(), settings, inEffect, here, settings.today(world.clock()));
            return;
        }
        Table table = new Table(left("Setting"), left("In effect"), left("Chosen by"));
        table.add("Units", inEffect.symbol(), settings.units().isPresent() ? YOURS : "your files");
        table.add(
                "Weeks start on",
                SettingsText.day(settings.weekStart()),
                settings.weekStart() == Settings.DEFAULT.weekStart() ? "Longrun" : YOURS);
        table.add("Time zone", here.getId(), settings.zone().isPresent() ? YOURS : "the machine");
        table.add("Today", settings.today(world.clock()).toString(), "");
        LabelNames names = new LabelNames(settings.labelNames());
        for (Label label : Label.values()) {
            table.add(
                    label.name(),
                    Printable.of(names.one(label) + ", " + names.many(label)),
                    settings.labelNames().containsKey(label) ? YOURS : "Longrun");
        }
        table.print(world.out(), world.colour());
    }
}
