package longrun.cli.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.stream.Stream;
import longrun.cli.screen.Printable;
import longrun.dashboard.journal.Entry;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.journal.Kind.Weight;
import longrun.wording.json.LogJson;

/** Writes each entry at once, as a whole, in the form that was asked for; what libraries warn of among them. */
public final class Log implements Journal {
    private final LogForm form;
    private final PrintWriter out;
    private final Clock clock;

    private Log(LogForm form, PrintWriter out, Clock clock) {
        this.form = form;
        this.out = out;
        this.clock = clock;
    }

    /** From now on it hears libraries too. */
    public static Log open(LogForm form, PrintWriter out, Clock clock) {
        Log log = new Log(form, out, clock);
        LibraryHandler.install(log);
        return log;
    }

    public LogForm form() {
        return form;
    }

    @Override
    public void note(Entry entry) {
        if (form.shows(entry.kind().weight())) {
            write(form == LogForm.JSON ? json(entry) : text(entry));
        }
    }

    private synchronized void write(String lines) {
        out.print(lines);
        out.flush();
    }

    private String json(Entry entry) {
        StringWriter line = new StringWriter();
        LogJson.write(
                line,
                new LogJson.Line(
                        clock.instant(),
                        entry.kind().weight().level(),
                        entry.kind().spelled(),
                        entry.message(),
                        entry.fields(),
                        entry.failure()));
        return line.toString();
    }

    /** Of what is broken it shows where; the rest says itself what it is. */
    private static String text(Entry entry) {
        StringWriter lines = new StringWriter();
        PrintWriter printed = new PrintWriter(lines);
        printed.println("longrun: " + Printable.of(entry.message()));
        if (entry.kind().weight() == Weight.FAULT) {
            entry.failure().ifPresent(failure -> stack(failure).forEach(printed::println));
        }
        return lines.toString();
    }

    /** Its lines, fit for a terminal as all else; the indent stays. */
    private static Stream<String> stack(Throwable failure) {
        StringWriter lines = new StringWriter();
        failure.printStackTrace(new PrintWriter(lines));
        return lines.toString()
                .lines()
                .map(line -> line.startsWith("\t") ? "\t" + Printable.of(line.substring(1)) : Printable.of(line));
    }
}
