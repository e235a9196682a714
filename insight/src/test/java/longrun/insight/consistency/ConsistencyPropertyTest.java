package longrun.insight.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import longrun.insight.Diary;
import longrun.insight.evidence.Grain;
import longrun.workout.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every history, over seeded ones. */
class ConsistencyPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 3);
    private static final int DAYS = 500;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    /** A workout: the day, counted back from today, how far and how fast. */
    private record Entry(int back, double metres, double pace) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void neverScoresMoreWorkoutsLowerInFrequency(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = entries(random);
        ConsistencyParameters asked = parameters(random).withTarget(1 + random.nextInt(7));
        double before = find(entries, asked).parts().frequency().points();
        for (int more = 0; more < 5; more++) {
            IntStream.range(0, 8).forEach(ignored -> entries.add(entry(random, random.nextInt(DAYS))));
            double after = find(entries, asked).parts().frequency().points();
            assertThat(after).as("seed %s", seed).isGreaterThanOrEqualTo(before);
            before = after;
        }
    }

    /** A second workout on days that have one changes neither weekdays nor streaks; one that takes no label, no spread. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverScoresMoreFrequentTrainingLowerWhereTheOtherPartsAreEqual(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = entries(random);
        ConsistencyParameters asked = parameters(random).withTarget(1 + random.nextInt(7));
        Consistency once = find(entries, asked);
        Diary twice = diary(entries);
        entries.stream()
                .filter(entry -> random.nextBoolean())
                .forEach(entry -> twice.add(TODAY.minusDays(entry.back()), Activity.GYM, Double.NaN, 3600));

        Consistency more = found(twice, asked);

        assertThat(more.parts().timing()).isEqualTo(once.parts().timing());
        assertThat(more.parts().performance()).isEqualTo(once.parts().performance());
        assertThat(more.parts().unbroken()).isEqualTo(once.parts().unbroken());
        assertThat(more.score()).as("seed %s", seed).isGreaterThanOrEqualTo(once.score());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameForWorkoutsInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = entries(random);
        ConsistencyParameters asked = parameters(random);
        Consistency found = find(entries, asked);
        Collections.shuffle(entries, random);
        assertThat(find(entries, asked).score()).as("seed %s", seed).isEqualTo(found.score(), within(1e-9));
    }

    /** A file's second row of a day, with a clock left running for 54 years, where the week is reached already. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isNotChangedByACorruptRow(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = entries(random);
        ConsistencyParameters asked = parameters(random).withTarget(1);
        Consistency found = find(entries, asked);
        LocalDate day =
                TODAY.minusDays(entries.get(random.nextInt(entries.size())).back());
        Diary corrupt = diary(entries)
                .add(day, Activity.RUN, 5000, 54 * 365.25 * 86_400)
                .run(LocalDate.of(2054, 1, 1))
                .run(LocalDate.of(1970, 1, 1));
        assertThat(found(corrupt, asked).parts()).as("seed %s", seed).isEqualTo(found.parts());
    }

    /** The values of one row, not its day, are made implausible: only the spread loses one of its many values. */
    @ParameterizedTest
    @MethodSource("seeds")
    void staysWhereTheValuesOfARowBecomeCorrupt(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = entries(random);
        ConsistencyParameters asked = ConsistencyParameters.ofDays(365);
        Consistency found = find(entries, asked);
        int place = random.nextInt(entries.size());
        entries.set(place, new Entry(entries.get(place).back(), 5e8, 0.001));
        Consistency corrupt = find(entries, asked);
        assertThat(corrupt.parts().frequency()).isEqualTo(found.parts().frequency());
        assertThat(corrupt.parts().timing()).isEqualTo(found.parts().timing());
        assertThat(corrupt.parts().unbroken()).isEqualTo(found.parts().unbroken());
        assertThat(corrupt.score()).as("seed %s", seed).isEqualTo(found.score(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liesBetweenNoneAndAHundredInEveryPart(long seed) {
        Random random = new Random(seed);
        Consistency.Parts parts = find(entries(random), parameters(random)).parts();
        List<Part> all = List.of(parts.frequency(), parts.timing(), parts.performance(), parts.unbroken());
        assertThat(all).allSatisfy(part -> assertThat(part.points()).isBetween(0.0, 100.0));
        assertThat(all.stream().mapToInt(Part::weight).sum()).isEqualTo(100);
        assertThat(parts.score())
                .isEqualTo(
                        0.4 * parts.frequency().points()
                                + 0.2 * parts.timing().points()
                                + 0.2 * parts.performance().points()
                                + 0.2 * parts.unbroken().points(),
                        within(1e-9));
    }

    private static ConsistencyParameters parameters(Random random) {
        List<Integer> windows = ConsistencyParameters.WINDOWS;
        return ConsistencyParameters.ofDays(windows.get(random.nextInt(windows.size())))
                .withWeeks(random.nextBoolean() ? Grain.ISO_WEEK : Grain.SUNDAY_WEEK);
    }

    /** From one workout in three days to two a day, the first and last fixed so that the covered days are the same. */
    private static List<Entry> entries(Random random) {
        int count = DAYS / 3 + random.nextInt(DAYS * 2);
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(random, DAYS));
        entries.add(entry(random, 0));
        IntStream.range(0, count).forEach(ignored -> entries.add(entry(random, random.nextInt(DAYS))));
        return entries;
    }

    private static Entry entry(Random random, int back) {
        boolean isRun = random.nextBoolean();
        double spread = Math.exp(0.1 * random.nextGaussian());
        return isRun ? new Entry(back, 5000 * spread, 330 / spread) : new Entry(back, 2500 * spread, 780 / spread);
    }

    private static Diary diary(List<Entry> entries) {
        Diary diary = new Diary();
        entries.forEach(entry -> diary.run(TODAY.minusDays(entry.back()), entry.metres(), entry.pace()));
        return diary;
    }

    private static Consistency find(List<Entry> entries, ConsistencyParameters parameters) {
        return found(diary(entries), parameters);
    }

    private static Consistency found(Diary diary, ConsistencyParameters parameters) {
        return ConsistencyFinder.find(diary.evidence(TODAY), parameters).found().orElseThrow();
    }
}
