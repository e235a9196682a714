package longrun.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import longrun.cli.place.Home;
import longrun.cli.screen.Printable;
import longrun.wording.LabelNames;
import longrun.wording.OverlayText;
import longrun.wording.json.OverlayJson;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.Overlay.Standing;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Distance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says what a workout really was. */
@Command(
        name = "correct",
        description =
                "Say what workouts really were: their label, distance and duration, a note of your own, and whether "
                        + "they count. No import and no undo changes what you say here.",
        footer = {
            "",
            "Examples:",
            "  longrun workouts --ids --from 2024-05-01",
            "  longrun correct mapmyrun:2514871 --label pup_walk",
            "  longrun correct mapmyrun:2514871 --note \"with Ann, in the rain\"",
            "  longrun correct mapmyrun:2514871 --distance 5km --duration 42:10",
            "  longrun correct mapmyrun:2514871 mapmyrun:2514872 --exclude"
        })
final class CorrectCommand implements Callable<Integer> {
    private final World world;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            converter = KeyConverter.class,
            description = "The ids of workouts, as the first example below shows them.")
    List<WorkoutKey> keys = List.of();

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "real_run, pup_walk, mixed or outlier; auto leaves it to Longrun again.")
    @Nullable
    String label;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note of your own; an empty one takes it away.")
    @Nullable
    String note;

    @Option(
            names = "--distance",
            paramLabel = "DISTANCE",
            description = "What it really was, such as 5.2km or 3.1mi; auto believes the file again.")
    @Nullable
    String distance;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            description = "What it really was, such as 42:10 or 1:04:30; auto believes the file again.")
    @Nullable
    String duration;

    @ArgGroup
    @Nullable
    StandingOptions standing;

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    CorrectCommand(World world) {
        this.world = world;
    }

    /** One of the three. */
    static final class StandingOptions {
        @Option(names = "--exclude", description = "Leave them out of every sum and finding.")
        boolean exclude;

        @Option(names = "--include", description = "Count them again, and judge by the usual bounds.")
        boolean include;

        @Option(names = "--real", description = "They were real: count them, whatever their values, as no anomaly.")
        boolean real;

        Standing standing() {
            if (exclude) {
                return Standing.EXCLUDED;
            }
            return real ? Standing.CONFIRMED : Standing.COUNTED;
        }
    }

    @Override
    public Integer call() {
        List<Change> changes = changes();
        Set<WorkoutKey> asked = new LinkedHashSet<>(keys);
        try (Home home = Home.look(place.folder(world), world.environment())) {
            List<WorkoutKey> unknown = unknown(home, asked);
            if (!unknown.isEmpty()) {
                world.tell("there is no workout " + Printable.of(unknown.get(0).text())
                        + "; nothing was changed. longrun workouts --ids shows the ids there are");
                return ExitCode.REFUSED;
            }
            home.overlays().change(place.athlete, asked, said -> {
                Overlay changed = said;
                for (Change change : changes) {
                    changed = change.apply(changed);
                }
                return changed;
            });
            LabelNames names =
                    new LabelNames(home.settings().settings(place.athlete).labelNames());
            print(home.overlays().overlays(place.athlete), asked, names);
        }
        return ExitCode.DONE;
    }

    /** One thing said, on top of what was said before. */
    private interface Change {
        Overlay apply(Overlay said);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (label != null) {
            Label to = read("--label", label, OverlayText::label);
            changes.add(said -> said.withLabel(to));
        }
        if (note != null) {
            Overlay noted = noted(note);
            changes.add(said -> said.withNote(noted.note()));
        }
        if (distance != null) {
            Distance to = read("--distance", distance, OverlayText::distance);
            changes.add(said -> said.withFix(said.fix().withDistance(to)));
        }
        if (duration != null) {
            Duration to = read("--duration", duration, OverlayText::duration);
            changes.add(said -> said.withFix(said.fix().withDuration(to)));
        }
        if (standing != null) {
            Standing to = standing.standing();
            changes.add(said -> said.withStanding(to));
        }
        if (changes.isEmpty()) {
            throw wrong("say what to change: --label, --note, --distance, --duration, --exclude, --include or --real");
        }
        return changes;
    }

    private <T> @Nullable T read(String option, String text, Reader<T> reader) {
        try {
            return reader.read(text);
        } catch (IllegalArgumentException e) {
            throw wrong(option + " is \"" + text + "\": " + e.getMessage());
        }
    }

    /** Understands what was written; null for what is left to Longrun. */
    private interface Reader<T> {
        @Nullable
        T read(String text);
    }

    private Overlay noted(String text) {
        try {
            return Overlay.NONE.withNote(text);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** One may also speak of a workout that waits for its import to come back. */
    private List<WorkoutKey> unknown(Home home, Set<WorkoutKey> asked) {
        Map<WorkoutKey, Overlay> said = home.overlays().overlays(place.athlete);
        return asked.stream()
                .filter(key -> !said.containsKey(key)
                        && home.workouts().workout(place.athlete, key).isEmpty())
                .toList();
    }

    private void print(Map<WorkoutKey, Overlay> overlays, Set<WorkoutKey> asked, LabelNames names) {
        if (json) {
            OverlayJson.write(world.out(), asked, overlays);
            return;
        }
        for (WorkoutKey key : asked) {
            Overlay said = overlays.getOrDefault(key, Overlay.NONE);
            world.out().println(Printable.of(key.text()) + ": " + Printable.of(OverlayText.sentence(said, names)));
        }
    }

    /** Reads a workout's key. */
    static final class KeyConverter implements ITypeConverter<WorkoutKey> {
        @Override
        public WorkoutKey convert(String text) {
            try {
                return new WorkoutKey(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
