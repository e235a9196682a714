package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import longrun.cli.config.Configuration;
import longrun.cli.config.Given;
import longrun.cli.config.Setting;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.dashboard.config.UploadLimits;
import longrun.source.archive.Limits;
import longrun.store.StoreConfig;
import longrun.wording.json.ConfigJson;
import longrun.workout.port.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what each setting is, and which file, variable or option made it so. */
@Command(
        name = "config",
        description =
                "Tell what each setting is and what made it so: a default, the profile, the file, the environment "
                        + "or an option. Nothing secret is shown, and nothing is opened.",
        footer = {
            "",
            "Examples:",
            "  longrun config",
            "  longrun config --profile production --config /etc/longrun/longrun.properties",
            "  LONGRUN_PORT=9000 longrun config --json"
        })
final class ConfigCommand implements Callable<Integer>, StartsAnyway {
    private final World world;
    private Configuration configuration;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PlaceOptions place = new PlaceOptions();

    @Mixin
    ServerOptions server = new ServerOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Mixin
    InboxOptions inbox = new InboxOptions();

    @Mixin
    LogOption log = new LogOption();

    @Mixin
    BucketOptions bucket = new BucketOptions();

    @Option(names = "--json", description = "Print one JSON document.")
    boolean json;

    ConfigCommand(World world, Configuration configuration) {
        this.world = world;
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        configuration = configuration.with(Flags.of(List.of(spec.commandLine())));
        List<String> problems = new ArrayList<>(configuration.problems());
        if (problems.isEmpty()) {
            problems.addAll(disagreements());
        }
        if (json) {
            ConfigJson.write(
                    world.out(),
                    configuration.isFileThere() ? configuration.file().toString() : "",
                    settings(),
                    problems);
        } else {
            print();
        }
        problems.forEach(problem -> world.tell(Printable.of(problem)));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }

    /** What each setting allows for itself and a room refuses of them together. */
    private List<String> disagreements() {
        List<String> found = new ArrayList<>();
        try {
            Limits most = limits.limits(spec);
            server.config(place.athlete, false, UploadLimits.of(most), spec);
            StoreConfig.of(place.folder(world), world.environment());
        } catch (ParameterException | StoreException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }

    private void print() {
        Table table = new Table(left("Setting"), left("Value"), left("From"));
        for (Setting setting : Setting.values()) {
            Given given = configuration.of(setting);
            table.add(
                    setting.key(),
                    Printable.of(shown(setting, given).orElse("not set")),
                    Printable.of(given.origin().text()));
        }
        table.print(world.out(), world.colour());
        world.out().println();
        world.out()
                .println("File: " + Printable.of(configuration.file().toString())
                        + (configuration.isFileThere() ? "" : ", which does not exist"));
        configuration.others().forEach(other -> world.out().println(Printable.of(other)));
    }

    private List<ConfigJson.Line> settings() {
        List<ConfigJson.Line> lines = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            Given given = configuration.of(setting);
            lines.add(new ConfigJson.Line(
                    setting.key(),
                    setting.meaning(),
                    shown(setting, given),
                    given.origin().layer().word(),
                    given.origin().name(),
                    setting.variable(),
                    setting.flag()));
        }
        return lines;
    }

    private Optional<String> shown(Setting setting, Given given) {
        String value = given.value().isEmpty() ? standard(setting) : given.value();
        return value.isEmpty() ? Optional.empty() : Optional.of(setting.shown(value));
    }

    /** Defaults that follow from elsewhere. */
    private String standard(Setting setting) {
        return switch (setting) {
            case DATA -> place.folder(world).toString();
            case MAX_UNPACKED -> Integer.toString(limits.mostUnpacked());
            default -> "";
        };
    }
}
