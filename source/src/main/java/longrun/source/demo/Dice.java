package longrun.source.demo;

import java.util.List;
import java.util.Random;

/** All chance of a demo history, from one seed. {@link Random} is used since its very algorithm is part of its contract. */
final class Dice {
    /** Nothing in a demo lies further off than this many spreads, so that no run turns into a walk. */
    private static final double FARTHEST = 2.3;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number from low to high, both included. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Normally distributed, without the far tails. */
    double around(double mean, double spread) {
        double deviation = random.nextGaussian();
        while (deviation < -FARTHEST || deviation > FARTHEST) {
            deviation = random.nextGaussian();
        }
        return mean + spread * deviation;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
