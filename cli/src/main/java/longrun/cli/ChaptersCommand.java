package longrun.cli;

import static longrun.cli.screen.Table.Column.left;
import static longrun.cli.screen.Table.Column.right;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.insight.chapter.Chapter;
import longrun.insight.chapter.ChapterFinder;
import longrun.insight.chapter.Chapters;
import longrun.insight.evidence.Evidence;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Span;
import longrun.wording.ChapterText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.wording.json.ChaptersJson;
import longrun.workout.ChapterName;
import longrun.workout.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the stretches of a history between its changes, and names one. */
@Command(
        name = "chapters",
        description = "List the stretches of your history between its changes, or give one a name.",
        footer = {
            "",
            "Examples:",
            "  longrun chapters",
            "  longrun chapters --at 2019-05-01 --name \"Choco, and the woods\"",
            "  longrun chapters --at 2019-05-01 --name \"\""
        })
final class ChaptersCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    FindingOptions asked = new FindingOptions();

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = FindingOptions.DateConverter.class,
            description = "The chapter to name: that of this day.")
    @Nullable
    LocalDate at;

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What you call it; an empty name takes yours away. It stays when the chapter's bounds move a "
                    + "little.")
    @Nullable
    String name;

    ChaptersCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if ((at == null) != (name == null)) {
            throw wrong("--at and --name go together: which chapter, and what to call it");
        }
        asked.lens.lens(spec);
        try (Home home = asked.open(world)) {
            FindingOptions.Asked about = asked.read(home, world, spec);
            Evidence evidence = about.evidence();
            Answer<Chapters> chapters = find(home, evidence);
            LocalDate day = at;
            if (day == null || name == null) {
                tell(about, chapters);
                return ExitCode.DONE;
            }
            Optional<Chapter> meant = chapters.found().flatMap(found -> found.on(day));
            if (meant.isEmpty()) {
                world.tell("there is no chapter on " + day + "; longrun chapters lists those there are");
                return ExitCode.REFUSED;
            }
            call(home, meant.get(), name);
            tell(about, find(home, evidence));
            return ExitCode.DONE;
        }
    }

    private Answer<Chapters> find(Home home, Evidence evidence) {
        return ChapterFinder.find(evidence, home.chapterNames().chapterNames(asked.place.athlete));
    }

    private void call(Home home, Chapter chapter, String text) {
        Span span = chapter.span();
        if (text.isBlank()) {
            home.chapterNames().forgetChapterNames(asked.place.athlete, span.first(), span.last());
            return;
        }
        try {
            ChapterName hung = new ChapterName(chapter.middle(), text);
            home.chapterNames().nameChapter(asked.place.athlete, span.first(), span.last(), hung);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void tell(FindingOptions.Asked about, Answer<Chapters> answer) {
        if (asked.json) {
            ChaptersJson.write(world.out(), about.evidence(), answer);
            return;
        }
        QuantityText quantities = about.quantities();
        answer.found().ifPresent(found -> print(found, quantities));
        answer.shortage()
                .ifPresent(shortage -> world.out()
                        .println("There is too little to find chapters in: "
                                + new WorkingText(quantities).shortage(shortage) + "."));
    }

    private void print(Chapters found, QuantityText quantities) {
        ChapterText text = new ChapterText(quantities);
        world.out().println(text.sentence(found));
        world.out().println();
        Table table = new Table(
                left("From"),
                left("To"),
                left("Name"),
                right("Workouts"),
                right("A month"),
                right("Typical pace"),
                right(quantities.labels().titles(Label.PUP_WALK)),
                left("Begins with"));
        found.chapters()
                .forEach(chapter -> table.add(
                        quantities.date(chapter.span().first()),
                        quantities.date(chapter.span().last()),
                        Printable.of(chapter.name().orElse("")),
                        quantities.count(chapter.workouts()),
                        quantities.number(chapter.figures().workoutsPerMonth(), 1),
                        quantities.pace(chapter.figures().medianPace()),
                        quantities.percent(chapter.figures().walkShare()),
                        text.beginning(chapter)));
        table.print(world.out(), world.colour());
        world.out().println();
        world.out().println(new WorkingText(quantities).sentence(found.working()));
    }
}
