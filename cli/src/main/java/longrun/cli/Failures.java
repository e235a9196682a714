package longrun.cli;

import java.net.BindException;
import longrun.cli.push.BucketException;
import longrun.cli.screen.Printable;
import longrun.dashboard.PortTakenException;
import longrun.wording.Nearest;
import longrun.workout.port.BusyException;
import longrun.workout.port.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line and an exit code. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final World world;
    private final Longrun longrun;

    Failures(World world, Longrun longrun) {
        this.world = world;
        this.longrun = longrun;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String help = failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        world.tell(Printable.of(usage(failure)) + " See: " + help);
        trace(failure);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        return broken(failure);
    }

    /** Machinery that is known to break says what to do about it; for the rest there is {@code --debug}. */
    int broken(Throwable failure) {
        world.tell(Printable.of(message(failure)));
        trace(failure);
        return ExitCode.BROKEN;
    }

    static String message(Throwable failure) {
        if (isExplained(failure)) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; allow more with LONGRUN_JAVA_OPTS=-Xmx2g";
        }
        if (isRefusedAddress(failure)) {
            return "cannot listen there; choose another --port (1024 or more needs no privilege) or --host";
        }
        return "this should not have happened: " + failure + "; --debug shows where";
    }

    private static boolean isExplained(Throwable failure) {
        return failure instanceof StoreException
                || failure instanceof BusyException
                || failure instanceof PortTakenException
                || failure instanceof BucketException;
    }

    /** The system says no to the address, while the port as such is free. */
    private static boolean isRefusedAddress(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private void trace(Throwable failure) {
        if (longrun.debug) {
            failure.printStackTrace(world.err());
        }
    }

    private static String usage(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            CommandSpec command = failure.getCommandLine().getCommandSpec();
            return unmatched.isUnknownOption()
                    ? "there is no option " + typed
                            + Nearest.suggestion(typed, command.optionsMap().keySet(), "", ".")
                    : "cannot make out " + typed
                            + Nearest.suggestion(typed, command.subcommands().keySet(), "", ".");
        }
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }
}
