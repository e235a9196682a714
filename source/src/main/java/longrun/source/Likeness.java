package longrun.source;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import longrun.workout.Activity;
import longrun.workout.Sighting;
import longrun.workout.WorkoutKey;
import longrun.workout.batch.Values;
import longrun.workout.history.History;

/**
 * Finds the known workout that a row of another file or source probably tells of once more: of the same day, at the same
 * time where both tell it, and of nearly the same distance and duration. A known workout is taken for one row at most,
 * so that two walks of a day stay two; one that the athlete left out for none, for then neither would count. Compared is
 * what files tell, whatever she fixed.
 */
final class Likeness {
    /** Two devices, or two services' arithmetic, differ by a few hundredths. */
    private static final double SHARE = 0.05;

    /** Short walks round to hundredths of a mile and stop their clocks by hand. */
    private static final double METRES = 100;

    private static final double SECONDS = 60;

    /** One number alone must be nearly equal to say anything. */
    private static final double SHARE_ALONE = 0.01;

    /** A clock may be started late, and a zone's summer time be forgotten by neither. */
    private static final int START_SECONDS = 15 * 60;

    private static final int NO_TIME = -1;

    private final Set<WorkoutKey> taken = new HashSet<>();

    /** The row of the history that is most alike; empty if none is. From then on its workout is taken. */
    OptionalInt find(Sighting sighting, History known) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        int day = Math.toIntExact(sighting.started().date().toEpochDay());
        int row = known.firstRowOnOrAfter(sighting.started().date());
        for (; row < known.size() && known.epochDay(row) == day; row++) {
            double apart = apart(sighting, known, row);
            if (apart < least && !known.overlay(row).isExcluded() && !taken.contains(known.key(row))) {
                least = apart;
                best = row;
            }
        }
        if (best < 0) {
            return OptionalInt.empty();
        }
        taken.add(known.key(best));
        return OptionalInt.of(best);
    }

    /** How much they differ, from 0 for not at all; NaN for too much. */
    private static double apart(Sighting sighting, History known, int row) {
        boolean toldApart = isToldApart(sighting, known.key(row))
                || !isSameKind(sighting.activity(), known.activity(row))
                || !isSameTime(sighting.started().time(), known.secondOfDay(row));
        if (toldApart) {
            return Double.NaN;
        }
        Values values = Values.of(sighting);
        double distance = share(values.metres(), known.toldMetres(row));
        double duration = share(values.seconds(), known.toldSeconds(row));
        if (Double.isNaN(distance) || Double.isNaN(duration)) {
            double alone = Double.isNaN(distance) ? duration : distance;
            return alone <= SHARE_ALONE ? alone : Double.NaN;
        }
        boolean alike = isAlike(values.metres(), known.toldMetres(row), METRES)
                && isAlike(values.seconds(), known.toldSeconds(row), SECONDS);
        return alike ? distance + duration : Double.NaN;
    }

    /** A source does not give one workout two ids. */
    private static boolean isToldApart(Sighting sighting, WorkoutKey other) {
        return sighting.provenance().externalId() != null
                && other.isIdOf(sighting.provenance().source());
    }

    /** What is declared as a run may be a walk elsewhere, but no ride. */
    private static boolean isSameKind(Activity one, Activity other) {
        return one == other || (one.onFoot() && other.onFoot()) || one == Activity.OTHER || other == Activity.OTHER;
    }

    private static boolean isSameTime(Optional<LocalTime> time, int secondOfDay) {
        return time.isEmpty()
                || secondOfDay == NO_TIME
                || Math.abs(time.get().toSecondOfDay() - secondOfDay) <= START_SECONDS;
    }

    private static boolean isAlike(double one, double other, double least) {
        return Math.abs(one - other) <= Math.max(least, SHARE * Math.max(one, other));
    }

    private static double share(double one, double other) {
        return Math.abs(one - other) / Math.max(one, other);
    }
}
