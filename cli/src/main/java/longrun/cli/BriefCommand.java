package longrun.cli;

import java.util.concurrent.Callable;
import longrun.insight.brief.Brief;
import longrun.insight.brief.BriefWriter;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.wording.BriefText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.BriefJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what is worth knowing of the last four weeks. */
@Command(
        name = "brief",
        description = "Tell what is worth knowing of the last four weeks, in a few sentences.",
        footer = {"", "Examples:", "  longrun brief", "  longrun brief --as-of 2020-05-01 --json"})
final class BriefCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    BriefCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FindingOptions.Asked about = asked.read(world, spec);
        Evidence evidence = about.evidence();
        Answer<Brief> answer = BriefWriter.write(evidence, about.weeks());
        QuantityText quantities = about.quantities();
        BriefText words = new BriefText(quantities);
        if (asked.json) {
            BriefJson.write(world.out(), evidence, answer, words);
            return ExitCode.DONE;
        }
        WorkingText working = new WorkingText(quantities);
        answer.shortage().ifPresent(shortage -> world.out().println("A brief " + working.shortage(shortage) + "."));
        answer.found().ifPresent(brief -> {
            world.out().println(words.opening(brief, evidence.lens()));
            words.sentences(brief).forEach(world.out()::println);
            world.out().println();
            world.out().println(working.sentence(brief.working()));
        });
        return ExitCode.DONE;
    }
}
