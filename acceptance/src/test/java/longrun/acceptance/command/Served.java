package longrun.acceptance.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longrun.acceptance.command.Command.Running;

/** A process that serves. */
final class Served {
    static final Pattern READY =
            Pattern.compile("Longrun is at (http://(?:localhost|0\\.0\\.0\\.0):\\d+) \\(Ctrl-C stops it\\)\n");

    /** Beyond any start, however busy the machine. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Served() {}

    /** Its address, once it tells it. */
    static URI address(Running serving) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (serving.process().isAlive() && System.nanoTime() < end) {
            Matcher ready = READY.matcher(Files.readString(serving.out()));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("it gave no address: " + Files.readString(serving.err()));
    }
}
