package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.wording.EventText;
import longrun.wording.json.EventJson;
import longrun.workout.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the dated moments of the athlete's life, keeps another, or takes one away. */
@Command(
        name = "events",
        description = "List the dated moments that part before from after, such as a dog's arrival; add or remove one.",
        footer = {
            "",
            "Examples:",
            "  longrun events",
            "  longrun events --add 2018-06-04 --title \"Choco arrives\" --kind dog",
            "  longrun events --remove 2018-06-04"
        })
final class EventsCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @ArgGroup
    Deed deed = new Deed();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the event is called; with --remove, which of a day's events is meant.")
    @Nullable
    String title;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "dog for the arrival of a dog, from which on walks may be logged as runs; other if you do not "
                            + "say.")
    @Nullable
    String kind;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    EventsCommand(World world) {
        this.world = world;
    }

    /** One of the two, or neither to list. */
    static final class Deed {
        @Option(names = "--add", paramLabel = "DATE", description = "Keep an event of this day; --title says which.")
        @Nullable
        String add;

        @Option(
                names = "--remove",
                paramLabel = "DATE",
                converter = FindingOptions.DateConverter.class,
                description = "Take the event of this day away.")
        @Nullable
        LocalDate remove;
    }

    @Override
    public Integer call() {
        if (deed.add != null) {
            return add(deed.add);
        }
        if (kind != null || (title != null && deed.remove == null)) {
            throw wrong("--title and --kind say what is added: say --add DATE too");
        }
        try (Home home = Home.look(place.folder(world), world.environment())) {
            if (deed.remove != null && !remove(home, deed.remove)) {
                return ExitCode.REFUSED;
            }
            list(home);
        }
        return ExitCode.DONE;
    }

    private int add(String date) {
        EventText.Parsed parsed =
                EventText.parse(date, title == null ? "" : title, kind == null ? Event.Kind.OTHER.name() : kind);
        Event event = parsed.event().orElseThrow(() -> wrong(String.join(" ", parsed.problems())));
        try (Home home = Home.open(place.folder(world), world.environment())) {
            home.events().add(place.athlete, event);
            list(home);
        }
        return ExitCode.DONE;
    }

    private boolean remove(Home home, LocalDate day) {
        List<Event> meant = home.events().events(place.athlete).stream()
                .filter(event -> event.date().equals(day))
                .filter(event -> title == null || event.title().equals(title))
                .toList();
        if (meant.isEmpty()) {
            world.tell("there is no such event on " + day + "; longrun events lists those there are");
            return false;
        }
        if (meant.size() > 1 && title == null) {
            world.tell("there are " + meant.size() + " events on " + day
                    + ": say which with --title. Nothing was removed");
            return false;
        }
        meant.forEach(event -> home.events().remove(place.athlete, event));
        return true;
    }

    private void list(Home home) {
        List<Event> events = home.events().events(place.athlete);
        if (json) {
            EventJson.write(world.out(), events);
            return;
        }
        if (events.isEmpty()) {
            world.out()
                    .println("No event yet. Add one: longrun events --add 2018-06-04 --title \"Choco arrives\" --kind "
                            + "dog");
            return;
        }
        Table table = new Table(left("Date"), left("Title"), left("Kind"));
        events.forEach(
                event -> table.add(event.date().toString(), Printable.of(event.title()), EventText.kind(event.kind())));
        table.print(world.out(), world.colour());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
