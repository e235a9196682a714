package longrun.workout.history;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Fix;
import longrun.workout.Measures;
import longrun.workout.Overlay;
import longrun.workout.Source;
import longrun.workout.Workout;
import longrun.workout.quantity.Durations;
import org.jspecify.annotations.Nullable;

/** The arrays behind a history, growing while it is built. Words that recur are kept once. */
final class Columns {
    private static final int FIRST_CAPACITY = 64;

    int size;
    String[] key = new String[FIRST_CAPACITY];
    int[] day = new int[FIRST_CAPACITY];
    int[] second = new int[FIRST_CAPACITY];
    Activity[] activity = new Activity[FIRST_CAPACITY];
    Source[] source = new Source[FIRST_CAPACITY];
    String[] declared = new String[FIRST_CAPACITY];
    String[] unit = new String[FIRST_CAPACITY];
    String[] note = new String[FIRST_CAPACITY];
    int[] batch = new int[FIRST_CAPACITY];
    byte[] flags = new byte[FIRST_CAPACITY];
    Overlay[] overlay = new Overlay[FIRST_CAPACITY];
    double[] metres = new double[FIRST_CAPACITY];
    double[] seconds = new double[FIRST_CAPACITY];
    double[] toldMetres = new double[FIRST_CAPACITY];
    double[] toldSeconds = new double[FIRST_CAPACITY];
    double[] kilocalories = new double[FIRST_CAPACITY];
    double[] steps = new double[FIRST_CAPACITY];
    double[] heartRate = new double[FIRST_CAPACITY];

    /** Whether anything is told otherwise than the athlete says. */
    private boolean fixed;

    private final Map<Object, Object> words = new HashMap<>();

    void add(Workout workout, byte implausible) {
        if (size == day.length) {
            resize(size * 2);
        }
        Measures measures = workout.measures();
        Measures told = workout.sighting().measures();
        Declaration says = workout.sighting().declared();
        key[size] = workout.key().text();
        day[size] = Math.toIntExact(workout.started().date().toEpochDay());
        second[size] = workout.started().time().map(LocalTime::toSecondOfDay).orElse(-1);
        activity[size] = workout.activity();
        source[size] = once(workout.sighting().provenance().source());
        declared[size] = once(says.activity());
        unit[size] = once(says.distanceUnit());
        note[size] = once(says.note());
        batch[size] = workout.sighting().provenance().batch();
        flags[size] = implausible;
        overlay[size] = workout.overlay();
        metres[size] = number(measures.distance(), distance -> distance.metres());
        seconds[size] = number(measures.duration(), (Duration duration) -> Durations.seconds(duration));
        toldMetres[size] = number(told.distance(), distance -> distance.metres());
        toldSeconds[size] = number(told.duration(), (Duration duration) -> Durations.seconds(duration));
        fixed |= !workout.overlay().fix().equals(Fix.NONE);
        kilocalories[size] = number(measures.energy(), energy -> energy.kilocalories());
        steps[size] = number(measures.steps(), count -> (double) count);
        heartRate[size] = number(measures.averageHeartRate(), rate -> rate.beatsPerMinute());
        size++;
    }

    /** The same rows, trimmed and in the order of a history. */
    Columns sorted() {
        int[] order = order();
        Columns sorted = new Columns();
        sorted.size = size;
        sorted.key = pick(key, order);
        sorted.day = IntStream.of(order).map(row -> day[row]).toArray();
        sorted.second = IntStream.of(order).map(row -> second[row]).toArray();
        sorted.activity = pick(activity, order);
        sorted.source = pick(source, order);
        sorted.declared = pick(declared, order);
        sorted.unit = pick(unit, order);
        sorted.note = pick(note, order);
        sorted.batch = IntStream.of(order).map(row -> batch[row]).toArray();
        sorted.flags = pick(flags, order);
        sorted.overlay = pick(overlay, order);
        sorted.metres = pick(metres, order);
        sorted.seconds = pick(seconds, order);
        sorted.toldMetres = fixed ? pick(toldMetres, order) : sorted.metres;
        sorted.toldSeconds = fixed ? pick(toldSeconds, order) : sorted.seconds;
        sorted.kilocalories = pick(kilocalories, order);
        sorted.steps = pick(steps, order);
        sorted.heartRate = pick(heartRate, order);
        return sorted;
    }

    private int[] order() {
        Comparator<Integer> byTime = Comparator.<Integer>comparingInt(row -> day[row])
                .thenComparingInt(row -> second[row])
                .thenComparingInt(row -> key[row].length())
                .thenComparing(row -> key[row]);
        return IntStream.range(0, size)
                .boxed()
                .sorted(byTime)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void resize(int capacity) {
        key = Arrays.copyOf(key, capacity);
        day = Arrays.copyOf(day, capacity);
        second = Arrays.copyOf(second, capacity);
        activity = Arrays.copyOf(activity, capacity);
        source = Arrays.copyOf(source, capacity);
        declared = Arrays.copyOf(declared, capacity);
        unit = Arrays.copyOf(unit, capacity);
        note = Arrays.copyOf(note, capacity);
        batch = Arrays.copyOf(batch, capacity);
        flags = Arrays.copyOf(flags, capacity);
        overlay = Arrays.copyOf(overlay, capacity);
        metres = Arrays.copyOf(metres, capacity);
        seconds = Arrays.copyOf(seconds, capacity);
        toldMetres = Arrays.copyOf(toldMetres, capacity);
        toldSeconds = Arrays.copyOf(toldSeconds, capacity);
        kilocalories = Arrays.copyOf(kilocalories, capacity);
        steps = Arrays.copyOf(steps, capacity);
        heartRate = Arrays.copyOf(heartRate, capacity);
    }

    private static <T> double number(@Nullable T quantity, Function<T, Double> unit) {
        return quantity == null ? Double.NaN : unit.apply(quantity);
    }

    private static <T> T[] pick(T[] column, int[] order) {
        T[] picked = Arrays.copyOf(column, order.length);
        Arrays.setAll(picked, place -> column[order[place]]);
        return picked;
    }

    private static double[] pick(double[] column, int[] order) {
        return IntStream.of(order).mapToDouble(row -> column[row]).toArray();
    }

    private static byte[] pick(byte[] column, int[] order) {
        byte[] picked = new byte[order.length];
        for (int place = 0; place < picked.length; place++) {
            picked[place] = column[order[place]];
        }
        return picked;
    }

    @SuppressWarnings("unchecked") // a word is only ever stored under itself
    private <T> T once(T word) {
        return (T) words.computeIfAbsent(word, same -> same);
    }
}
