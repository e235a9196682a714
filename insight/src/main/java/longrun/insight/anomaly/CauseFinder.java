package longrun.insight.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.insight.anomaly.Cause.Normal;
import longrun.workout.Activity;
import longrun.workout.Flag;
import longrun.workout.Plausibility;
import longrun.workout.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likely cause of one anomaly, by which of its quantities is off and by how much. Of causes that would explain
 * it the one that explains most comes first: another unit, another activity, then clock and place.
 */
final class CauseFinder {
    /** Between an easy day and a race, or the flat and the hills, paces differ by less than a third. */
    private static final double REAL_SPREAD = 1.3;

    /** Nobody waits for longer on the way and calls it one workout. */
    private static final double LONGEST_STOP_SECONDS = 3600;

    /** The place is off, and not the clock, where the distance is unusual and by twice as much as the duration. */
    private static final double TWICE = 2;

    /** 20 km/h, in seconds per kilometre: nobody runs as fast for a kilometre who is not among the fastest there are. */
    private static final double RIDING_PACE = 180;

    private static final double LEAST_RIDE_METRES = 1000;

    /** A swap of units leaves a pace within 15 % of the typical, as most workouts' are, or it is a coincidence. */
    private static final double SAME_PACE = 1.15;

    /** 9 min/km, in seconds per kilometre: who goes as slowly walks, and a stop makes a walk as slow as a swapped unit. */
    private static final double WALKING_PACE = 540;

    private final History history;
    private final int row;
    private final Activity activity;
    private final double metres;
    private final double seconds;
    private final @Nullable Comparison distance;
    private final @Nullable Comparison duration;
    private final @Nullable Comparison pace;
    private final Comparer comparer;

    CauseFinder(History history, int row, Map<Quantity, Comparison> compared, Comparer comparer) {
        this.history = history;
        this.row = row;
        this.activity = history.activity(row);
        this.metres = history.metres(row);
        this.seconds = history.seconds(row);
        this.distance = compared.get(Quantity.DISTANCE);
        this.duration = compared.get(Quantity.DURATION);
        this.pace = compared.get(Quantity.PACE);
        this.comparer = comparer;
    }

    Cause find() {
        if (distance == null || duration == null || pace == null) {
            return byFlags();
        }
        if (isBetweenRunAndWalk()) {
            return new Cause.Exceptional(typical());
        }
        return swap(distance, duration, pace)
                .map(Cause.class::cast)
                .or(this::otherActivity)
                .orElseGet(() -> byPace(distance, duration, pace));
    }

    /** Partly run and partly walked, by an athlete who does both: its pace is no riddle. */
    private boolean isBetweenRunAndWalk() {
        Comparison run = comparer.compare(Kind.RUN, row).get(Quantity.PACE);
        Comparison walk = comparer.compare(Kind.WALK, row).get(Quantity.PACE);
        return activity.onFoot() && run != null && walk != null && run.ratio() > 1 && walk.ratio() < 1;
    }

    private Optional<Cause.UnitSwapped> swap(Comparison far, Comparison lasting, Comparison fast) {
        return Arrays.stream(Swap.values())
                .filter(swap -> explains(swap, far, lasting, fast))
                .findFirst()
                .map(swap -> new Cause.UnitSwapped(swap, new Normal(swap.metres(metres), swap.seconds(seconds))));
    }

    private boolean explains(Swap swap, Comparison far, Comparison lasting, Comparison fast) {
        double other = swap.seconds(seconds) / swap.metres(metres) * 1000;
        double after = Math.abs(Math.log(other / fast.usual().typical()));
        return fast.isUnusual()
                && !(swap == Swap.MILES_READ_AS_KILOMETRES && fast.usual().typical() > WALKING_PACE)
                && fast.usual().contains(other)
                && far.usual().contains(swap.metres(metres))
                && lasting.usual().contains(swap.seconds(seconds))
                && after <= Math.log(SAME_PACE);
    }

    private Optional<Cause> otherActivity() {
        double own = history.pace(row);
        if (pace == null || !pace.isUnusual()) {
            return Optional.empty();
        }
        if (activity.onFoot()) {
            return isRide(own) ? Optional.of(new Cause.WrongActivity(Activity.RIDE, own, typical())) : Optional.empty();
        }
        return like(Kind.RUN, own) ? Optional.of(new Cause.WrongActivity(Activity.RUN, own, typical())) : walk(own);
    }

    private boolean isRide(double own) {
        return own <= RIDING_PACE
                && metres >= LEAST_RIDE_METRES
                && Plausibility.flags(Activity.RIDE, metres, seconds).isEmpty();
    }

    private Optional<Cause> walk(double own) {
        return like(Kind.WALK, own)
                ? Optional.of(new Cause.WrongActivity(Activity.WALK, own, typical()))
                : Optional.empty();
    }

    /** Whether all that is known of it would be usual for a kind. */
    private boolean like(Kind kind, double own) {
        Map<Quantity, Comparison> compared = comparer.compare(kind, row);
        Comparison paced = compared.get(Quantity.PACE);
        return paced != null
                && paced.usual().contains(own)
                && compared.values().stream().noneMatch(Comparison::isUnusual);
    }

    private Cause byPace(Comparison far, Comparison lasting, Comparison fast) {
        boolean couldBe = fast.ratio() <= REAL_SPREAD && fast.ratio() >= 1 / REAL_SPREAD;
        if (history.isPlausible(row) && (couldBe || !fast.isUnusual())) {
            return new Cause.Exceptional(typical());
        }
        double takes = metres / 1000 * fast.usual().typical();
        double reaches = seconds / fast.usual().typical() * 1000;
        boolean placeIsOff = far.isUnusual() && Math.abs(far.score()) >= TWICE * Math.abs(lasting.score());
        if (fast.ratio() > 1) {
            return far.score() < 0 && placeIsOff
                    ? new Cause.GpsLost(reaches - metres, new Normal(reaches, seconds))
                    : clockRanOn(seconds - takes, new Normal(metres, takes));
        }
        return far.score() > 0 && placeIsOff
                ? new Cause.GpsJump(metres - reaches, new Normal(reaches, seconds))
                : new Cause.ClockStopped(takes - seconds, new Normal(metres, takes));
    }

    private static Cause clockRanOn(double tooMany, Normal normal) {
        return tooMany > LONGEST_STOP_SECONDS
                ? new Cause.ClockLeftRunning(tooMany, normal)
                : new Cause.Paused(tooMany, normal);
    }

    /** Where there is no pace, or none to compare it with. */
    private Cause byFlags() {
        List<Flag> flags = history.flags(row);
        if (flags.contains(Flag.TOO_LONG) || flags.contains(Flag.TOO_SLOW)) {
            return new Cause.ClockLeftRunning(seconds - typical().seconds(), typical());
        }
        if (flags.contains(Flag.TOO_FAST) && activity.onFoot() && isRide(history.pace(row))) {
            return new Cause.WrongActivity(Activity.RIDE, history.pace(row), typical());
        }
        if (flags.contains(Flag.TOO_FAST) || flags.contains(Flag.TOO_FAR)) {
            return new Cause.GpsJump(metres - typical().metres(), typical());
        }
        return new Cause.Exceptional(typical());
    }

    private Normal typical() {
        return new Normal(
                distance == null ? Double.NaN : distance.usual().typical(),
                duration == null ? Double.NaN : duration.usual().typical());
    }
}
