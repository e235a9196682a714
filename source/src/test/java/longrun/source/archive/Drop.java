package longrun.source.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/** Hands files in and tells what is in them. */
record Drop(Path folder, Limits limits) {
    /** What became of one content: its text, or why it was refused. */
    record Found(String name, String text, String refused) {
        static Found file(String name, String text) {
            return new Found(name, text, "");
        }

        static Found refused(Refusal refusal) {
            return new Found(refusal.file(), "", refusal.reason() + detail(refusal));
        }

        static Found refused(String name, String why) {
            return new Found(name, "", why);
        }

        private static String detail(Refusal refusal) {
            return refusal.detail().isEmpty() ? "" : " " + refusal.detail();
        }
    }

    Drop within(Limits others) {
        return new Drop(folder, others);
    }

    List<Found> of(String name, byte[] content) {
        try {
            return of(Files.write(folder.resolve("handed in"), content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Found> of(Path file, String name) {
        try (Parcel parcel = Parcel.open(file, name, limits)) {
            return parcel.each(Drop::read, Found::refused);
        }
    }

    List<Refusal> refusals(Path file, String name) {
        try (Parcel parcel = Parcel.open(file, name, limits)) {
            return parcel.each(item -> new Refusal(Refusal.Reason.EMPTY, "not refused: " + item.name(), ""), r -> r);
        }
    }

    private static Found read(Parcel.Item item) {
        try {
            // Every byte has its letter.
            return Found.file(item.name(), new String(item.in().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (RefusedException e) {
            return Found.refused(e.refusal(item.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
