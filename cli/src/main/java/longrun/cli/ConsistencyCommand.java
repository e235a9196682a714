package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import longrun.cli.screen.Table;
import longrun.insight.consistency.Consistency;
import longrun.insight.consistency.ConsistencyFinder;
import longrun.insight.consistency.ConsistencyParameters;
import longrun.insight.consistency.Part;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.pattern.Pattern;
import longrun.insight.streak.Streaks;
import longrun.wording.ConsistencyText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.ConsistencyJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how steadily the athlete trained. */
@Command(
        name = "consistency",
        description =
                "Tell how steadily you trained: a score of four parts, your streaks, and your weekdays and months.",
        footer = {
            "",
            "Examples:",
            "  longrun consistency",
            "  longrun consistency --window 365 --label real_run",
            "  longrun consistency --window 30 --target 4 --json"
        })
final class ConsistencyCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            description = "Look at so many days, such as 30, 90 or 365 (default: ${DEFAULT-VALUE}).")
    int window = 90;

    @Option(
            names = "--target",
            paramLabel = "N",
            description = "So many workouts a week are aimed at (default: your median of the year before).")
    @Nullable
    Integer target;

    ConsistencyCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        ConsistencyParameters parameters = parameters();
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Answer<Consistency> answer = ConsistencyFinder.find(evidence, parameters.withWeeks(about.weeks()));
        if (asked.json) {
            ConsistencyJson.write(world.out(), evidence, answer);
            return ExitCode.DONE;
        }
        QuantityText quantities = about.quantities();
        answer.shortage()
                .ifPresent(why -> world.out()
                        .println("Too little to tell how steadily you train: "
                                + new WorkingText(quantities).shortage(why) + "."));
        answer.found().ifPresent(found -> print(found, quantities));
        return ExitCode.DONE;
    }

    private ConsistencyParameters parameters() {
        try {
            ConsistencyParameters parameters = ConsistencyParameters.ofDays(window);
            return target == null ? parameters : parameters.withTarget(target);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }

    private void print(Consistency found, QuantityText quantities) {
        ConsistencyText text = new ConsistencyText(quantities);
        Consistency.Parts parts = found.parts();
        world.out()
                .println("Consistency " + Math.round(found.score()) + " of 100, "
                        + quantities.date(found.window().first()) + " to "
                        + quantities.date(found.window().last()) + ".");
        Table scores = new Table(left("Part"), right("Points"), right("Weight"), left("Why"));
        add(scores, "Frequency", parts.frequency(), text);
        add(scores, "Timing", parts.timing(), text);
        add(scores, "Performance", parts.performance(), text);
        add(scores, "Streaks", parts.unbroken(), text);
        print(scores);
        print(streaks(parts.unbroken().streaks(), text));
        print(slots(
                "Weekday",
                found.weekdays(),
                number -> DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.US),
                quantities));
        print(slots(
                "Month",
                found.months(),
                number -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.US),
                quantities));
        world.out().println();
        world.out().println(new WorkingText(quantities).sentence(found.working()));
    }

    private static void add(Table table, String name, Part part, ConsistencyText text) {
        table.add(name, Long.toString(Math.round(part.points())), part.weight() + " %", text.reason(part));
    }

    private static Table streaks(Streaks streaks, ConsistencyText text) {
        Table table = new Table(left("In a row"), left("Longest"), left("Current"));
        table.add("Days", text.longest(streaks.days()), text.current(streaks.days(), "day"));
        table.add("Weeks", text.longest(streaks.weeks()), text.current(streaks.weeks(), "week"));
        return table;
    }

    private static Table slots(String head, Pattern pattern, IntFunction<String> name, QuantityText quantities) {
        Table table = new Table(left(head), right("Active"), right("Of days"), right("Share"), right("Workouts"));
        pattern.slots()
                .forEach(slot -> table.add(
                        name.apply(slot.number()),
                        quantities.count(slot.activeDays()),
                        quantities.count(slot.coveredDays()),
                        quantities.percent(slot.share()),
                        quantities.count(slot.workouts())));
        return table;
    }

    private void print(Table table) {
        world.out().println();
        table.print(world.out(), world.colour());
    }
}
