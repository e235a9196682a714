package longrun.acceptance.command;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The packaged command, called in a process of its own. */
final class Command {
    /** Beyond any test's work; a process that takes longer hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> before = List.of();
    private List<String> java = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private Path jar = app();

    /** @param folder for the database and for what the processes print */
    Command(Path folder) {
        this.folder = folder;
        environment.put("LONGRUN_DATA", data().toString());
        environment.put("LONGRUN_CONFIG", "/dev/null");
    }

    /** The jar beside its libraries, which {@code ./longrun} runs. */
    static Path app() {
        return packaged("longrun.app");
    }

    /** The jar with everything in it. */
    static Path oneJar() {
        return packaged("longrun.jar");
    }

    private static Path packaged(String property) {
        Path jar = Path.of(Objects.requireNonNull(System.getProperty(property), property));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: run ./mvnw -pl acceptance -am verify");
        }
        return jar;
    }

    Path data() {
        return folder.resolve("data");
    }

    Command with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Command java(String... options) {
        java = List.of(options);
        return this;
    }

    Command jar(Path other) {
        jar = other;
        return this;
    }

    /** Called through another program, such as one that gives up a privilege. */
    Command through(List<String> program) {
        before = List.copyOf(program);
        return this;
    }

    Result run(Object... arguments) {
        try {
            return start(arguments).result();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Running start(Object... arguments) throws IOException {
        List<String> line = new ArrayList<>(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(java);
        line.addAll(List.of("-jar", jar.toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(line::add);
        return start(line);
    }

    /** Any program in the same surroundings. */
    Running start(List<String> line) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LONGRUN_") || name.startsWith("JAVA_TOOL"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err, System.nanoTime());
    }

    /** A process under way. */
    record Running(Process process, Path out, Path err, long started) {
        Result result() throws IOException {
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("still running after " + PATIENCE + ": " + Files.readString(err));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err), took);
        }
    }

    /** What a process left behind. */
    record Result(int code, String out, String err, Duration took) {
        Json json() {
            return Json.read(out);
        }
    }
}
