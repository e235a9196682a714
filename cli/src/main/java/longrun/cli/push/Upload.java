package longrun.cli.push;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import longrun.workout.batch.UploadKeys;

/**
 * A file that was uploaded. A receipt that came after it is its own: whoever else uploads to its key uploads the same content.
 *
 * @param key in a folder for its content, so that another file of the same name has a receipt of its own
 * @param before the receipt of an earlier upload of the same; empty if there was none
 */
public record Upload(String key, String before) {
    /** Enough to tell apart the files that one person has under the same name. */
    private static final int DIGITS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** So that an hour of waiting asks a thousand times at most. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    /**
     * Uploads a file.
     *
     * @param progress hears how many bytes were sent so far
     * @throws BucketException if it could not be uploaded
     */
    public static Upload of(Bucket bucket, Path file, LongConsumer progress) throws IOException {
        String key = UploadKeys.UPLOADS + digest(file).substring(0, DIGITS) + "/" + file.getFileName();
        String before = bucket.receipt(key).orElse("");
        bucket.put(file, key, progress);
        return new Upload(key, before);
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Its receipt, once it lies there; empty if none came in time. It is asked for less and less often.
     *
     * @throws BucketException if the bucket is out of reach once the time is up; until then it may come back
     */
    public Optional<String> await(Bucket bucket, Duration most) throws InterruptedException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Duration left = most.minusNanos(System.nanoTime() - start);
            boolean isLast = left.isNegative() || left.isZero();
            try {
                Optional<String> receipt = bucket.receipt(key).filter(found -> !found.equals(before));
                if (receipt.isPresent() || isLast) {
                    return receipt;
                }
            } catch (BucketException e) {
                if (isLast) {
                    throw e;
                }
            }
            Thread.sleep(Math.min(pause.toMillis(), left.toMillis() + 1));
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
