package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Table;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.goal.GoalFinder;
import longrun.insight.goal.GoalProgress;
import longrun.insight.label.Labels;
import longrun.wording.GoalReader;
import longrun.wording.GoalText;
import longrun.wording.QuantityText;
import longrun.wording.SettingsText;
import longrun.wording.json.GoalsJson;
import longrun.workout.goal.Goal;
import longrun.workout.history.Lens;
import longrun.workout.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells how far goals are reached, keeps another, or takes one away. */
@Command(
        name = "goals",
        description = "Tell how far your goals of the week and the month are reached; add or remove one.",
        footer = {
            "",
            "Examples:",
            "  longrun goals",
            "  longrun goals --add 3 --per week --label real_run",
            "  longrun goals --add \"60 mi\" --per month",
            "  longrun goals --add \"5 h\" --per week --label pup_walk",
            "  longrun goals --remove 2"
        })
final class GoalsCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @ArgGroup
    Deed deed = new Deed();

    @Option(names = "--per", paramLabel = "PERIOD", description = "week or month: how long there is to reach it.")
    @Nullable
    String per;

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "Of which workouts: everything, not_outlier, real_run, pup_walk, mixed or outlier (default: "
                    + "everything).")
    @Nullable
    String label;

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            converter = WeekConverter.class,
            description = "monday or sunday: the day weeks start on (default: the one you chose).")
    @Nullable
    DayOfWeek weekStart;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = FindingOptions.DateConverter.class,
            description =
                    "Look from this day (default: today, or the newest workout's day if that is more than 30 days "
                            + "ago).")
    @Nullable
    LocalDate asOf;

    @Mixin
    UnitsOption units = new UnitsOption();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    GoalsCommand(World world) {
        this.world = world;
    }

    /** One of the two, or neither to list. */
    static final class Deed {
        @Option(
                names = "--add",
                paramLabel = "TARGET",
                description =
                        "Aim at so much from now on: 3 workouts, \"20 mi\", \"30 km\", \"5 h\" or \"4 h 30 m\". It "
                                + "takes the place of another target of the same kind.")
        @Nullable
        String add;

        @Option(
                names = "--remove",
                paramLabel = "N",
                description = "Take the goal of this number away, as the list numbers them.")
        @Nullable
        Integer remove;
    }

    @Override
    public Integer call() {
        if (deed.add != null) {
            return add(deed.add);
        }
        if (per != null || label != null) {
            throw wrong("--per and --label say what is added: say --add TARGET too");
        }
        try (Home home = Home.look(place.folder(world), world.environment())) {
            if (deed.remove != null && !remove(home, deed.remove)) {
                return ExitCode.REFUSED;
            }
            list(home);
        }
        return ExitCode.DONE;
    }

    private int add(String target) {
        if (per == null) {
            throw wrong("a goal is for a week or a month: say --per week or --per month");
        }
        GoalReader.Parsed parsed = GoalReader.parse(target, per, label == null ? "" : label);
        Goal goal = parsed.goal().orElseThrow(() -> wrong(String.join(" ", parsed.problems())));
        try (Home home = Home.open(place.folder(world), world.environment())) {
            home.goals().set(place.athlete, goal);
            list(home);
        }
        return ExitCode.DONE;
    }

    private boolean remove(Home home, int number) {
        List<Goal> goals = home.goals().goals(place.athlete);
        if (number < 1 || number > goals.size()) {
            world.tell("there is no goal " + number + "; longrun goals lists those there are");
            return false;
        }
        home.goals().remove(place.athlete, goals.get(number - 1));
        return true;
    }

    private void list(Home home) {
        Labels labels = Labelling.of(home, place.athlete);
        Settings settings = home.settings().settings(place.athlete);
        LocalDate from = asOf == null ? Evidence.defaultAsOf(labels.history(), settings.today(world.clock())) : asOf;
        Grain weeks = Grain.weeksFrom(weekStart == null ? settings.weekStart() : weekStart);
        Evidence evidence = new Evidence(labels, Lens.ALL, from);
        List<GoalProgress> goals = home.goals().goals(place.athlete).stream()
                .map(goal -> GoalFinder.find(evidence, goal, weeks))
                .toList();
        if (json) {
            GoalsJson.write(world.out(), from, goals);
            return;
        }
        if (goals.isEmpty()) {
            world.out().println("No goal yet. Add one: longrun goals --add 3 --per week --label real_run");
            return;
        }
        print(goals, units.quantities(settings, labels.history()));
    }

    private void print(List<GoalProgress> goals, QuantityText quantities) {
        GoalText text = new GoalText(quantities);
        world.out().println(text.headline(goals) + ".");
        world.out().println();
        Table table = new Table(
                right("#"),
                left("Goal"),
                right("So far"),
                right("Share"),
                right("To go"),
                right("Days left"),
                left("Before"));
        for (GoalProgress progress : goals) {
            table.add(
                    quantities.count(goals.indexOf(progress) + 1L),
                    text.goal(progress.goal()),
                    text.amount(progress.goal(), progress.soFar()),
                    quantities.percent(progress.share()),
                    text.amount(progress.goal(), progress.left()),
                    quantities.count(progress.daysLeft()),
                    text.past(progress));
        }
        table.print(world.out(), world.colour());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads the day weeks start on. */
    static final class WeekConverter implements ITypeConverter<DayOfWeek> {
        @Override
        public DayOfWeek convert(String text) {
            try {
                return SettingsText.weekStart(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
