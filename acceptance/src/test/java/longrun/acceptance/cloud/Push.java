package longrun.acceptance.cloud;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code longrun push} as it is packaged, under way in a process of its own. */
record Push(Process process, Path out, Path err) implements AutoCloseable {
    /** Beyond the longest a test has it wait. */
    private static final int PATIENCE_SECONDS = 120;

    /** As somebody who may do everything. */
    static Push start(Path folder, URI endpoint, Object... arguments) throws IOException {
        return start(
                folder, Map.of("AWS_ACCESS_KEY_ID", "nobody", "AWS_SECRET_ACCESS_KEY", "nothing"), endpoint, arguments);
    }

    static Push start(Path folder, Map<String, String> environment, URI endpoint, Object... arguments)
            throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.home=" + folder));
        line.addAll(List.of("-jar", Objects.requireNonNull(System.getProperty("longrun.app")), "push"));
        line.addAll(List.of("--endpoint", endpoint.toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(
                        name -> name.startsWith("LONGRUN_") || name.startsWith("AWS_") || name.startsWith("JAVA_TOOL"));
        builder.environment().put("LONGRUN_CONFIG", "/dev/null");
        // Or what is missing would be asked of the machine's owner in the cloud, which is not there and takes its time.
        builder.environment().put("AWS_EC2_METADATA_DISABLED", "true");
        // The SDK looks for the profiles of whoever runs the test there, whatever user.home says.
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("USERPROFILE", folder.toString());
        builder.environment().putAll(environment);
        return new Push(builder.start(), out, err);
    }

    /** Its exit code, once it has ended. */
    int code() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
            throw new IllegalStateException("still pushing: " + printed() + told());
        }
        return process.exitValue();
    }

    /** Whether it is still at work. */
    boolean isAlive() {
        return process.isAlive();
    }

    String printed() throws IOException {
        return Files.readString(out);
    }

    String told() throws IOException {
        return Files.readString(err);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
