package longrun.workout.batch;

import java.util.EnumSet;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Measures;
import longrun.workout.Sighting;
import longrun.workout.history.History;
import longrun.workout.quantity.Durations;

/** What is compared between two sightings of a workout; an absent number is NaN. Recorder and words are left out. */
public record Values(
        int day,
        Activity activity,
        double metres,
        double seconds,
        double kilocalories,
        double steps,
        double heartRate,
        String note) {
    /**
     * Exports in miles have six significant digits, those in kilometres are converted from them: each is off by at
     * most half a unit of the sixth digit.
     */
    private static final double ROUNDING = 1e-5;

    public static Values of(Sighting sighting) {
        Measures measures = sighting.measures();
        return new Values(
                Math.toIntExact(sighting.started().date().toEpochDay()),
                sighting.activity(),
                measures.distance() == null ? Double.NaN : measures.distance().metres(),
                measures.duration() == null ? Double.NaN : Durations.seconds(measures.duration()),
                measures.energy() == null ? Double.NaN : measures.energy().kilocalories(),
                measures.steps() == null ? Double.NaN : measures.steps(),
                measures.averageHeartRate() == null
                        ? Double.NaN
                        : measures.averageHeartRate().beatsPerMinute(),
                sighting.declared().note());
    }

    /** As files tell it, whatever the athlete says: another file is compared with the one before it. */
    public static Values of(History history, int row) {
        return new Values(
                history.epochDay(row),
                history.activity(row),
                history.toldMetres(row),
                history.toldSeconds(row),
                history.kilocalories(row),
                history.steps(row),
                history.heartRate(row),
                history.note(row));
    }

    /** What the other values say differently, among the fields they speak of at all. */
    public Set<Verdict.Field> differencesIn(Values other, Set<Verdict.Field> told) {
        Set<Verdict.Field> different = EnumSet.noneOf(Verdict.Field.class);
        for (Verdict.Field field : told) {
            if (!isSame(field, other)) {
                different.add(field);
            }
        }
        return different;
    }

    private boolean isSame(Verdict.Field field, Values other) {
        return switch (field) {
            case DATE -> day == other.day;
            case ACTIVITY -> activity == other.activity;
            case DISTANCE -> isSame(metres, other.metres);
            case DURATION -> isSame(seconds, other.seconds);
            case ENERGY -> isSame(kilocalories, other.kilocalories);
            case STEPS -> isSame(steps, other.steps);
            case HEART_RATE -> isSame(heartRate, other.heartRate);
            case NOTE -> isSameNote(note, other.note);
        };
    }

    private static boolean isSame(double one, double other) {
        return Double.compare(one, other) == 0 || Math.abs(one - other) <= ROUNDING * Math.max(one, other);
    }

    /** Exports of 2021 to 2024 dropped every letter beyond ASCII; spaces and line ends come and go. */
    private static boolean isSameNote(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String plainOne = spaced(one);
        String plainOther = spaced(other);
        return plainOne.equals(plainOther)
                || plainOne.equals(spaced(ascii(other)))
                || plainOther.equals(spaced(ascii(one)));
    }

    private static String ascii(String note) {
        return note.replaceAll("[^\\p{ASCII}]", "");
    }

    private static String spaced(String note) {
        return note.replaceAll("(?U)\\s+", " ").strip();
    }
}
