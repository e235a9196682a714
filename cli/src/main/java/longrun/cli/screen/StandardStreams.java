package longrun.cli.screen;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The standard streams of the process, in UTF-8 whatever the locale; a terminal on Windows gets what it reads. */
public final class StandardStreams {
    private static final int BUFFER = 65_536;

    private final Watched watched = new Watched(new FileOutputStream(FileDescriptor.out));
    private final boolean terminal;
    private final PrintWriter out;
    private final PrintWriter err;

    private StandardStreams(@Nullable Console console, boolean windows) {
        this.terminal = console != null && isTerminal(console);
        Charset charset = console != null && terminal && windows ? console.charset() : StandardCharsets.UTF_8;
        this.out = writer(watched, charset);
        this.err = writer(new FileOutputStream(FileDescriptor.err), charset);
    }

    public static StandardStreams open(boolean windows) {
        return new StandardStreams(System.console(), windows);
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Whether standard input and output both are a terminal. */
    public boolean terminal() {
        return terminal;
    }

    /** Writes out what is left; false if some of it could not be written, of which the person is told. */
    public boolean close() {
        out.flush();
        IOException failure = watched.failure;
        if (failure != null && !isClosedByReader(failure)) {
            err.println("longrun: cannot write the output: " + failure.getMessage());
        }
        err.flush();
        return failure == null;
    }

    /** As {@code longrun workouts | head} does, which is no news to anyone. */
    private static boolean isClosedByReader(IOException failure) {
        String message = failure.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
    }

    /** Newer Java platforms give a console even where there is none, which then says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, charset), BUFFER), false);
    }

    /** Remembers the first failure, which a print writer keeps to itself. */
    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
