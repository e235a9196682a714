package longrun.source.mutation;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A mutated file and what may be said of it.
 *
 * @param name what was done to what
 * @param truths of the workouts whose rows are as they were meant to be, by id
 * @param rows how many rows it has, where no damage makes that a matter of opinion
 */
@SuppressWarnings("ArrayRecordComponent") // mutations are never compared
record Mutation(String name, byte[] file, Map<String, Truth> truths, Landmarks landmarks, OptionalInt rows, Loss loss) {
    private static final List<Change> CHANGES = Stream.of(
                    Stream.<Change>of(Arrangement.values()),
                    Stream.<Change>of(Writing.values()),
                    Stream.<Change>of(Meaning.values()))
            .flatMap(changes -> changes)
            .toList();

    private static final List<Damage> DAMAGES = List.of(Damage.values());

    private static final int MOST_CHANGES = 5;
    private static final int MOST_DAMAGES = 3;

    /** Damage to a whole export is damage to a few rows: what is long is left whole. */
    private static final int MOST_ROWS_DAMAGED = 200;

    /** The same for the same seed and originals. */
    static Mutation of(List<Original> originals, long seed) {
        Random random = new Random(seed);
        Mutation mutation = changed(originals.get(random.nextInt(originals.size())), random);
        if (random.nextInt(5) == 0) {
            mutation = mutation.and(changed(originals.get(random.nextInt(originals.size())), random));
        }
        int damages = Math.max(0, random.nextInt(2 * MOST_DAMAGES) - MOST_DAMAGES);
        return damages == 0 || mutation.rows.orElse(0) > MOST_ROWS_DAMAGED
                ? mutation
                : mutation.damaged(damages, random);
    }

    private static Mutation changed(Original original, Random random) {
        Sheet sheet = original.sheet(random);
        StringBuilder name = new StringBuilder(original.name());
        for (int i = random.nextInt(MOST_CHANGES + 1); i > 0; i--) {
            Change change = CHANGES.get(random.nextInt(CHANGES.size()));
            change.to(sheet, random);
            name.append(' ').append(change.name());
        }
        return new Mutation(
                name.toString(),
                sheet.file(),
                sheet.truths,
                Landmarks.of(sheet),
                OptionalInt.of(sheet.count()),
                sheet.loss());
    }

    /** Two files, one behind the other: the header of the second is a row of the whole. */
    private Mutation and(Mutation other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(file);
        both.writeBytes(other.file);
        Map<String, Truth> joined = new HashMap<>(truths);
        joined.putAll(other.truths);
        joined.keySet()
                .removeIf(id -> landmarks.rows().containsKey(id)
                        && other.landmarks.rows().containsKey(id));
        return new Mutation(
                name + " + " + other.name,
                both.toByteArray(),
                joined,
                landmarks.and(other.landmarks),
                OptionalInt.empty(),
                Loss.SOME);
    }

    private Mutation damaged(int times, Random random) {
        byte[] damaged = file;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Damage damage = DAMAGES.get(random.nextInt(DAMAGES.size()));
            damaged = damage.of(damaged, random);
            names.add(damage.name());
        }
        Map<String, Truth> unharmed = new HashMap<>(truths);
        unharmed.keySet().retainAll(landmarks.unharmed(file, damaged));
        return new Mutation(name + " " + names, damaged, unharmed, landmarks, OptionalInt.empty(), Loss.SOME);
    }
}
