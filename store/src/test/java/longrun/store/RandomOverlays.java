package longrun.store;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import longrun.workout.Fix;
import longrun.workout.Label;
import longrun.workout.Overlay;
import longrun.workout.WorkoutKey;
import longrun.workout.quantity.Distance;
import org.jspecify.annotations.Nullable;

/** Anything an athlete may say of some workouts, from a seed. */
final class RandomOverlays {
    private final Set<WorkoutKey> keys;
    private final int what;
    private final @Nullable Label label;
    private final String note;
    private final Overlay.Standing standing;
    private final Fix fix;

    RandomOverlays(long seed) {
        Random random = new Random(seed);
        this.keys = RandomVerdicts.KEYS.stream()
                .filter(key -> random.nextInt(4) == 0)
                .map(WorkoutKey::new)
                .collect(Collectors.toUnmodifiableSet());
        this.what = random.nextInt(5);
        this.label = random.nextInt(3) == 0 ? null : any(random, List.of(Label.values()));
        this.note = any(
                random,
                List.of(
                        "",
                        "in the rain",
                        "\ud83d\udc36'; drop table overlay; --\r\n\u0000",
                        "x".repeat(Overlay.MAX_NOTE)));
        this.standing = any(random, List.of(Overlay.Standing.values()));
        this.fix = new Fix(
                random.nextBoolean() ? null : Distance.ofMetres(random.nextInt(1, 100_000) / 8.0),
                random.nextBoolean() ? null : Duration.ofMillis(random.nextInt(1, 200_000_000)));
    }

    Set<WorkoutKey> keys() {
        return keys;
    }

    UnaryOperator<Overlay> change() {
        return switch (what) {
            case 0 -> said -> said.withLabel(label);
            case 1 -> said -> said.withNote(note);
            case 2 -> said -> said.withStanding(standing);
            case 3 -> said -> said.withFix(fix);
            default -> said -> new Overlay(label, note, standing, fix);
        };
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
