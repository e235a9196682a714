package longrun.cli;

import longrun.cli.log.Log;
import longrun.cli.log.LogForm;
import longrun.cli.screen.Printable;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What is told on standard error while Longrun serves. */
final class LogOption {
    @Option(
            names = "--log",
            paramLabel = "FORM",
            converter = Converter.class,
            description = "What is told on standard error: calm, only what needs a look; text, one line for each thing "
                    + "that happens; json, one object for each (default: calm).")
    LogForm form = LogForm.CALM;

    /** What goes on while the log is open. */
    @FunctionalInterface
    interface Serving {
        int with(Log log) throws InterruptedException;
    }

    /** Serves with the log that was asked for. Whoever collects objects finds in them too why it could not serve. */
    int during(World world, Serving serving) throws InterruptedException {
        Log log = Log.open(form, world.err(), world.clock());
        try {
            return serving.with(log);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException e) {
            if (log.form() != LogForm.JSON) {
                throw e;
            }
            log.note(Entry.of(Kind.START_FAILED, Printable.of(Failures.message(e)), e));
            return ExitCode.BROKEN;
        }
    }

    /** Reads the name of a form. */
    static final class Converter implements ITypeConverter<LogForm> {
        @Override
        public LogForm convert(String text) {
            return LogForm.of(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" is no form of log: write calm, text or json"));
        }
    }
}
