package longrun.source.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import longrun.source.Intake;
import longrun.source.Outcome;
import longrun.source.Progress;
import longrun.source.archive.Limits;
import longrun.source.archive.Parcel;
import longrun.workout.Athlete;
import longrun.workout.batch.Batch;
import longrun.workout.batch.Terms;
import longrun.workout.port.MappingStore;
import longrun.workout.port.WorkoutStore;
import org.jspecify.annotations.Nullable;

/** Takes files in on careful terms, and each content once: bytes that are a batch already make no second one. */
public final class ContentIntake {
    /** Stands for the hash of what cannot be read to its end. */
    private static final String NONE = "";

    private final Athlete athlete;
    private final WorkoutStore workouts;
    private final Limits limits;
    private final Intake intake;

    /**
     * Takes files in.
     *
     * @param athlete whose workouts they are
     * @param mappings how tables are read that are no known export
     * @param limits of each file
     */
    public ContentIntake(Athlete athlete, WorkoutStore workouts, MappingStore mappings, Limits limits, Clock clock) {
        this.athlete = athlete;
        this.workouts = workouts;
        this.limits = limits;
        this.intake = new Intake(workouts, mappings, limits, clock);
    }

    /**
     * Takes all that a file holds. It is read twice, for what it is must be known before anything is stored.
     *
     * @param name the file's
     * @throws longrun.workout.port.BusyException if others kept writing; what was taken before stays, and is known as
     *     such the next time
     */
    public List<Content> takeAll(Path file, String name) {
        Queue<String> hashes = hashes(file, name);
        Map<String, Batch> known = new HashMap<>();
        // The newest first, so that the oldest of several with the same content remains.
        workouts.batches(athlete).forEach(batch -> known.put(batch.file().sha256(), batch));
        try (Parcel parcel = Parcel.open(file, name, limits)) {
            return parcel.each(item -> stored(known.get(hashes.poll())).orElseGet(() -> take(item, known)), refusal -> {
                hashes.poll();
                return new Content.Judged(new Outcome.Refused(refusal));
            });
        }
    }

    /** As though it had never been taken in; what was known before stays. */
    void takeBack(List<Content> contents) {
        for (Content content : contents) {
            if (content instanceof Content.Judged judged && judged.outcome() instanceof Outcome.Taken taken) {
                workouts.undo(athlete, taken.receipt().batch().number());
            }
        }
    }

    private Optional<Content> stored(@Nullable Batch batch) {
        if (batch == null) {
            return Optional.empty();
        }
        return workouts.verdicts(athlete, batch.number()).map(verdicts -> new Content.Stored(batch, verdicts));
    }

    private Content take(Parcel.Item item, Map<String, Batch> known) {
        Outcome outcome = intake.take(athlete, item.in(), item.name(), item.size(), Terms.CAREFUL, Progress.NONE);
        if (outcome instanceof Outcome.Taken taken) {
            Batch batch = taken.receipt().batch();
            known.put(batch.file().sha256(), batch);
        }
        return new Content.Judged(outcome);
    }

    /** Of each content, as a batch tells it. */
    private Queue<String> hashes(Path file, String name) {
        try (Parcel parcel = Parcel.open(file, name, limits)) {
            return new ArrayDeque<>(parcel.each(item -> sha256(item.in()), refusal -> NONE));
        }
    }

    private static String sha256(InputStream in) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return NONE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
