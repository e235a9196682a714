package longrun.cli;

import longrun.cli.log.Form;
import longrun.cli.log.Log;
import longrun.cli.screen.Printable;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** What is told on standard error while Longrun serves. */
final class LogOption {
    private static final String VARIABLE = "LONGRUN_LOG";

    @Option(
            names = "--log",
            paramLabel = "FORM",
            converter = Converter.class,
            description = "What is told on standard error: calm, only what needs a look; text, one line for each thing "
                    + "that happens; json, one object for each. Else $LONGRUN_LOG, else calm.")
    @Nullable
    Form form;

    /** What goes on while the log is open. */
    @FunctionalInterface
    interface Serving {
        int with(Log log) throws InterruptedException;
    }

    /** Serves with the log that was asked for. Whoever collects objects finds in them too why it could not serve. */
    int during(World world, CommandSpec command, Serving serving) throws InterruptedException {
        Log log = Log.open(form(world, command), world.err(), world.clock());
        try {
            return serving.with(log);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException e) {
            if (log.form() != Form.JSON) {
                throw e;
            }
            log.note(Entry.of(Kind.START_FAILED, Printable.of(Failures.message(e)), e));
            return ExitCode.BROKEN;
        }
    }

    private Form form(World world, CommandSpec command) {
        String variable = world.environment().getOrDefault(VARIABLE, "");
        if (form != null || variable.isBlank()) {
            return form == null ? Form.CALM : form;
        }
        return Form.of(variable)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), VARIABLE + " is \"" + variable + "\": write calm, text or json"));
    }

    /** Reads the name of a form. */
    static final class Converter implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return Form.of(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" is no form of log: write calm, text or json"));
        }
    }
}
