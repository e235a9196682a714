package longrun.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import longrun.workout.Activity;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** Whether the values, as they would be read, are those of workouts; where not, the column is doubted. */
final class Soundness {
    private static final Moments DAY_FIRST = new Moments(DateOrder.DAY_FIRST);

    private Soundness() {}

    static void doubt(Guesses guesses, DateOrder order) {
        Moments moments = new Moments(order);
        for (Guess column : guesses.all()) {
            // Where nothing tells the day from the month, that is what keeps a date from being read.
            Moments either = column.doubts.contains(Doubt.DATE_ORDER_UNDECIDED) ? DAY_FIRST : moments;
            if (column.values.stream().anyMatch(unreadable(column, either))) {
                column.doubts.add(Doubt.VALUES_UNREADABLE);
            }
        }
        guesses.of(Role.DISTANCE).ifPresent(distance -> doubtDistance(guesses, distance));
        guesses.of(Role.ACTIVITY).ifPresent(Soundness::doubtActivity);
        doubtWorkouts(guesses);
        doubtTwins(guesses);
        guesses.of(Role.ID)
                .filter(column -> Set.copyOf(column.values).size() < column.values.size())
                .ifPresent(column -> column.doubts.add(Doubt.IDS_REPEAT));
    }

    private static void doubtTwins(Guesses guesses) {
        for (Guess column : guesses.all()) {
            boolean hasTwin = guesses.all().stream()
                    .anyMatch(other -> other != column && column.role != Role.NONE && other.role == column.role);
            if (hasTwin) {
                column.doubts.add(Doubt.TOLD_TWICE);
            }
        }
    }

    private static void doubtWorkouts(Guesses guesses) {
        List<Guess> measured = Stream.of(Role.DISTANCE, Role.DURATION)
                .flatMap(role -> guesses.of(role).stream())
                .toList();
        if (measured.size() == 1 && guesses.of(Role.ACTIVITY).isEmpty()) {
            measured.get(0).doubts.add(Doubt.PERHAPS_NO_WORKOUTS);
        }
    }

    private static Predicate<String> unreadable(Guess column, Moments moments) {
        return value -> switch (column.role) {
            case DATE -> moments.read(value).isEmpty();
            case START_TIME -> Moments.time(value).isEmpty();
            case DISTANCE, DURATION, ENERGY, STEPS, HEART_RATE ->
                column.unit != null && !(column.kept(value, column.unit) >= 0);
            case NONE, ACTIVITY, ID, NOTE -> false;
        };
    }

    private static void doubtDistance(Guesses guesses, Guess distance) {
        Unit unit = distance.unit;
        Optional<Guess> duration = guesses.of(Role.DURATION).filter(column -> column.unit != null);
        if (unit != null && duration.isPresent()) {
            Unit time = duration.get().unit;
            if (time != null && Pace.isImpossible(Pace.median(distance, unit, duration.get(), time))) {
                distance.doubts.add(Doubt.PACE_IMPLAUSIBLE);
            }
        }
        boolean swims = guesses.of(Role.ACTIVITY)
                .filter(column -> column.values.stream().anyMatch(Soundness::isSwim))
                .isPresent();
        boolean told = distance.name.telling() == HeaderName.Telling.A_UNIT;
        if (swims && unit != Unit.METRE && !told) {
            distance.doubts.add(Doubt.SWIMS_MAY_BE_METRES);
        }
    }

    private static boolean isSwim(String name) {
        return ActivityWord.of(name) == Activity.SWIM;
    }

    private static void doubtActivity(Guess activity) {
        if (!activity.values.isEmpty() && activity.hasMost(name -> ActivityWord.of(name) == Activity.OTHER)) {
            activity.doubts.add(Doubt.ACTIVITY_UNKNOWN);
        }
    }
}
