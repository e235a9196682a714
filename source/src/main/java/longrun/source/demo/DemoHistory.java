package longrun.source.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longrun.workout.Event;
import longrun.workout.Label;
import longrun.workout.goal.Goal;
import longrun.workout.history.LabelFilter;
import longrun.workout.quantity.Distance;

/**
 * Fourteen years of an athlete who never was, as an export of MapMyRun from 2025: runs from 2011 on, and from June 2018
 * walks with a dog under the same name. The same seed gives the same bytes on every Java platform.
 */
public final class DemoHistory {
    /** The seed of the demo that is shipped. */
    public static final long DEFAULT_SEED = 20_180_601L;

    /** The day the walks begin. */
    public static final Event EVENT = new Event(Dog.ARRIVES, "Choco arrives", Event.Kind.DOG);

    /** What the runner aims at: reached now and then, mostly, and nearly always. */
    public static final List<Goal> GOALS = List.of(
            new Goal(Goal.Period.WEEK, Goal.Measure.WORKOUTS, LabelFilter.PUP_WALK, 5),
            new Goal(
                    Goal.Period.WEEK,
                    Goal.Measure.DISTANCE,
                    LabelFilter.EVERYTHING,
                    Distance.ofMiles(12).metres()),
            new Goal(Goal.Period.MONTH, Goal.Measure.WORKOUTS, LabelFilter.REAL_RUN, 4));

    private static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 12);

    private final List<Outing> outings;
    private final long seed;

    private DemoHistory(List<Outing> outings, long seed) {
        this.outings = List.copyOf(outings);
        this.seed = seed;
    }

    public static DemoHistory generate() {
        return generate(DEFAULT_SEED);
    }

    public static DemoHistory generate(long seed) {
        Dice dice = new Dice(seed);
        Runner runner = new Runner(dice);
        Dog dog = new Dog(dice);
        Diversions diversions = new Diversions(dice);
        List<Outing> outings = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            outings.addAll(dog.on(day));
            outings.addAll(runner.on(day));
            outings.addAll(diversions.on(day));
        }
        outings.addAll(new Mishaps(dice).all());
        outings.sort(Comparator.comparing(Outing::date));
        return new DemoHistory(outings, seed);
    }

    /** The whole file, newest workout first. */
    public String csv() {
        StringBuilder text = new StringBuilder(1 << 19);
        try {
            writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes all it is given", e);
        }
        return text.toString();
    }

    /** Writes the whole file, newest workout first. */
    public void writeTo(Appendable out) throws IOException {
        new ExportFile(new Dice(seed + 1)).write(outings, out);
    }

    /** The number of rows, header not counted. */
    public int size() {
        return outings.size();
    }

    /**
     * What each workout really was, by its id in MapMyRun, oldest first. Rides, swims and the like take no label and are
     * missing here, as are the rows that tell neither time nor distance; a recording gone wrong is an {@link
     * Label#OUTLIER}.
     */
    public Map<String, Label> truth() {
        Map<String, Label> truth = new LinkedHashMap<>();
        for (int i = 0; i < outings.size(); i++) {
            Label label = outings.get(i).kind().label();
            if (label != null) {
                truth.put(ExportFile.id(i), label);
            }
        }
        return truth;
    }
}
