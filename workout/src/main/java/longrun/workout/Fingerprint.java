package longrun.workout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/**
 * What makes two drafts without an external id the same workout: start, activity, duration to the second and distance
 * to ten metres, so that an export in kilometres matches the same one in miles.
 */
public record Fingerprint(String hex) {
    /** 128 bits: two different workouts collide by chance only after some 10^19 of them. */
    private static final int BYTES = 16;

    private static final double METRES_PER_STEP = 10;

    public static Fingerprint of(Started started, Activity activity, Measures measures) {
        String text =
                moment(started) + "|" + activity + "|" + seconds(measures.duration()) + "|" + tens(measures.distance());
        return new Fingerprint(HexFormat.of().formatHex(sha256(text), 0, BYTES));
    }

    private static String moment(Started started) {
        if (started instanceof Started.AtInstant at) {
            return Long.toString(at.instant().toEpochMilli());
        }
        return started.date() + started.time().map(time -> "T" + time).orElse("");
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "-" : Long.toString(Math.round(Durations.seconds(duration)));
    }

    private static String tens(@Nullable Distance distance) {
        return distance == null ? "-" : Long.toString(Math.round(distance.metres() / METRES_PER_STEP));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
