package longrun.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import longrun.cli.config.Configuration;
import longrun.cli.place.Platform;
import longrun.cli.screen.Printable;
import longrun.cli.screen.StandardStreams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code longrun} command. */
@Command(
        name = "longrun",
        description = "What your workouts mean, on your own machine.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        subcommandsRepeatable = false,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Start with one of these:",
            "  longrun demo                                 a made-up history",
            "  longrun import user123_workout_history.csv   your own from MapMyRun",
            "  longrun serve                                your own, in the browser",
            "",
            "Exit codes: 0 done, 1 the input was refused, 2 wrong usage,",
            "3 something is broken, full or busy."
        })
public final class Longrun implements Runnable, StartsAnyway {
    private final World world;
    private final Configuration configuration;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program something went wrong.")
    boolean debug;

    /** Looked for by {@link Configuration} before the command line is understood, as the profile is. */
    @Option(
            names = Configuration.FILE_OPTION,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A file of settings, instead of $LONGRUN_CONFIG or the platform's own.")
    @Nullable
    String config;

    @Option(
            names = Configuration.PROFILE_OPTION,
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "development, mariadb or production: what settings are if nobody sets them.")
    @Nullable
    String profile;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private Longrun(World world, Configuration configuration) {
        this.world = world.with(configuration.environment());
        this.configuration = configuration;
    }

    public static void main(String[] arguments) {
        Platform platform = Platform.current();
        StandardStreams streams = StandardStreams.open(platform.isWindows());
        World world = new World(
                System.getenv(),
                platform,
                streams.out(),
                streams.err(),
                Clock.system(ZoneId.systemDefault()),
                streams.terminal());
        int code = run(world, arguments);
        System.exit(streams.close() ? code : ExitCode.BROKEN);
    }

    /** Runs one command to its end and returns its exit code. */
    static int run(World world, String... arguments) {
        // Libraries tell of their work at length, and of trouble beside throwing it.
        boolean debug = Arrays.asList(arguments).contains("--debug");
        Logger.getLogger("").setLevel(debug ? Level.INFO : Level.SEVERE);
        Longrun longrun = new Longrun(world, Configuration.read(arguments, world.environment(), world.platform()));
        Failures failures = new Failures(world, longrun);
        try {
            return longrun.commands(failures).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return failures.broken(e);
        } finally {
            world.out().flush();
            world.err().flush();
        }
    }

    private CommandLine commands(Failures failures) {
        return new CommandLine(this)
                .addSubcommand(new DemoCommand(world))
                .addSubcommand(new ServeCommand(world))
                .addSubcommand(new ImportCommand(world))
                .addSubcommand(new BatchesCommand(world))
                .addSubcommand(new UndoCommand(world))
                .addSubcommand(new MappingsCommand(world))
                .addSubcommand(new WorkoutsCommand(world))
                .addSubcommand(new CorrectCommand(world))
                .addSubcommand(new BriefCommand(world))
                .addSubcommand(new PeriodCommand(world))
                .addSubcommand(new CoverageCommand(world))
                .addSubcommand(new ConsistencyCommand(world))
                .addSubcommand(new ForecastCommand(world))
                .addSubcommand(new TrendCommand(world))
                .addSubcommand(new AnomaliesCommand(world))
                .addSubcommand(new DistributionCommand(world))
                .addSubcommand(new SameWeekCommand(world))
                .addSubcommand(new BestsCommand(world))
                .addSubcommand(new ChaptersCommand(world))
                .addSubcommand(new EffectCommand(world))
                .addSubcommand(new ModelCommand(world))
                .addSubcommand(new EventsCommand(world))
                .addSubcommand(new GoalsCommand(world))
                .addSubcommand(new SettingsCommand(world))
                .addSubcommand(new ConfigCommand(world, configuration))
                .addSubcommand(new StatusCommand(world))
                .addSubcommand(new MigrateCommand(world))
                .addSubcommand(new PushCommand(world))
                .addSubcommand(new RehearseCommand(world))
                .setOut(world.out())
                .setErr(world.err())
                .setColorScheme(Help.defaultColorScheme(world.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExpandAtFiles(false) // or a file named @home.csv could not be imported
                .setDefaultValueProvider(this::configured)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** What an option is that is not said. Dollars are doubled, for the parser would read more into one. */
    private @Nullable String configured(ArgSpec argument) {
        return argument.isOption()
                ? configuration
                        .ofFlag(((OptionSpec) argument).longestName())
                        .map(value -> value.replace("$", "$$"))
                        .orElse(null)
                : null;
    }

    /** Nothing begins with settings that cannot be right. Whoever asks for help needs none. */
    private int execute(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        List<CommandLine> line = parsed.asCommandLineList();
        boolean startsAnyway = line.get(line.size() - 1).getCommand() instanceof StartsAnyway;
        List<String> problems = configuration.with(Flags.of(line)).problems();
        if (!startsAnyway && !problems.isEmpty()) {
            problems.forEach(problem -> world.tell(Printable.of(problem)));
            return ExitCode.USAGE;
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        spec.commandLine().usage(world.out());
    }
}
