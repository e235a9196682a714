package longrun.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged {@code longrun} command, run as a person runs it, on a data folder of its own. */
record Command(Path data) {
    private static final int SECONDS = 60;

    /** Runs it to its end, which must be a good one, and gives what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        return run(0, arguments);
    }

    /** Runs it to its end, which must be a refusal, and gives what it printed. */
    String refused(String... arguments) throws IOException, InterruptedException {
        return run(1, arguments);
    }

    private String run(int code, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
        line.add(System.getProperty("longrun.jar", "../cli/target/longrun.jar"));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("LONGRUN_"));
        builder.environment().put("LONGRUN_DATA", data.toString());
        builder.environment().put("LONGRUN_CONFIG", "/dev/null");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("%s ended", line)
                .isTrue();
        assertThat(process.exitValue()).as("exit code of %s", line).isEqualTo(code);
        return printed;
    }
}
