package longrun.cli;

import java.util.List;
import longrun.wording.LensText;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The lens, spelled as in the addresses of the dashboard. */
final class LensOptions {
    @Option(names = "--from", paramLabel = "DATE", description = "From this day on, such as 2018-06-01.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Up to this day, the day included.")
    @Nullable
    String to;

    @Option(
            names = "--label",
            paramLabel = "LABEL",
            description = "everything, not_outlier, real_run, pup_walk, mixed, outlier or excluded.")
    @Nullable
    String label;

    @Option(
            names = "--activity",
            paramLabel = "ACTIVITY",
            split = ",",
            description = "One or several of run, walk, hike, ride, swim, gym, winter, other.")
    @Nullable
    List<String> activity;

    @Option(names = "--source", paramLabel = "SOURCE", split = ",", description = "One or several, such as mapmyrun.")
    @Nullable
    List<String> source;

    /** The lens that was asked for; what cannot be understood is wrong usage. */
    Lens lens(CommandSpec command) {
        LensText.Parsed parsed = LensText.parse(this::value);
        if (!parsed.problems().isEmpty()) {
            throw new ParameterException(command.commandLine(), "--" + String.join(" --", parsed.problems()));
        }
        return parsed.lens();
    }

    private @Nullable String value(String name) {
        return switch (name) {
            case "from" -> from;
            case "to" -> to;
            case "label" -> label;
            case "activity" -> joined(activity);
            case "source" -> joined(source);
            default -> throw new IllegalArgumentException("a lens has no " + name);
        };
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join(",", values);
    }
}
