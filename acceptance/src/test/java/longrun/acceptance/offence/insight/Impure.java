package longrun.acceptance.offence.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

record Impure() {
    String reads(Path path) throws IOException {
        return Files.readString(path);
    }

    Instant asks() {
        return Instant.now();
    }

    long counts() {
        return System.nanoTime();
    }

    Clock holds(Clock clock) {
        return clock;
    }

    Random gambles() {
        return new Random();
    }

    void logs() {
        System.out.println("loud");
    }
}
