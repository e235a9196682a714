package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.effect.Effect;
import longrun.insight.effect.EffectFinder;
import longrun.insight.effect.Moment;
import longrun.insight.effect.MomentFinder;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.EffectText;
import longrun.wording.MomentText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.EffectJson;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what was otherwise after an event than before. */
@Command(
        name = "effect",
        description = "Tell what was otherwise after an event than before: how often, how far, how fast.",
        footer = {
            "",
            "Examples:",
            "  longrun effect",
            "  longrun effect --event 2018-06-01",
            "  longrun effect --event 2018-06-01 --label real_run --json"
        })
final class EffectCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--event",
            paramLabel = "DATE",
            description =
                    "The day that parts before from after; where two of your events share it, with the title behind "
                            + "it, such as \"2018-06-01 Choco arrives\" (default: your first dog, else your first event, else "
                            + "the strongest change in your months).")
    @Nullable
    String event;

    EffectCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Optional<Moment> moment =
                event == null ? MomentFinder.find(evidence, about.events()) : Optional.of(asked(event, about.events()));
        moment.ifPresentOrElse(found -> tell(about, found), () -> tellThereIsNone(evidence));
        return ExitCode.DONE;
    }

    private Moment asked(String text, List<Event> events) {
        return MomentText.read(text, events)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--" + MomentText.problem(text)));
    }

    private void tellThereIsNone(Evidence evidence) {
        if (asked.json) {
            EffectJson.write(world.out(), evidence);
            return;
        }
        world.out()
                .println("You have no event, and your months show no change to take for one. Name a day: "
                        + "longrun effect --event 2018-06-01");
    }

    private void tell(FindingOptions.Asked about, Moment moment) {
        Evidence evidence = about.evidence();
        Answer<Effect> answer = EffectFinder.find(evidence, moment, EffectFinder.SEED);
        if (asked.json) {
            EffectJson.write(world.out(), evidence, moment, answer);
            return;
        }
        QuantityText quantities = about.quantities();
        answer.found().ifPresent(effect -> print(effect, quantities));
        answer.shortage()
                .ifPresent(shortage -> world.out()
                        .println("There is nothing to compare: " + new WorkingText(quantities).shortage(shortage)
                                + "."));
    }

    private void print(Effect effect, QuantityText quantities) {
        EffectText text = new EffectText(quantities);
        world.out().println(Printable.of(text.moment(effect.moment())));
        text.sentences(effect).forEach(world.out()::println);
        world.out().println();
        Table table = new Table(left(""), right("Before"), right("After"), right("Difference"), left("Probably"));
        table.add(
                "Workouts",
                quantities.count(effect.before().workouts()),
                quantities.count(effect.after().workouts()),
                "",
                "");
        table.add(
                "Complete months",
                quantities.count(effect.before().completeMonths()),
                quantities.count(effect.after().completeMonths()),
                "",
                "");
        effect.comparisons()
                .forEach(one -> table.add(
                        text.aspect(one.aspect()),
                        text.before(one),
                        text.after(one),
                        text.contrast(one),
                        text.interval(one)));
        table.add(
                "Longest streak",
                days(quantities, effect.before().longestStreakDays()),
                days(quantities, effect.after().longestStreakDays()),
                "",
                "");
        table.print(world.out(), world.colour());
        world.out().println();
        world.out().println(new WorkingText(quantities).sentence(effect.working()));
    }

    private static String days(QuantityText quantities, int days) {
        return quantities.count(days) + (days == 1 ? " day" : " days");
    }
}
