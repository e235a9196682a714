package longrun.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.workout.mapping.Role;

/** Finds what stands against reading a table as it is guessed or said to be meant. */
final class Obstacles {
    private final Guesses guesses;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Guesses guesses) {
        this.guesses = guesses;
    }

    /** In the order in which a person would clear them away. */
    static List<Obstacle> of(Guesses guesses) {
        Obstacles obstacles = new Obstacles(guesses);
        obstacles.findTwins();
        obstacles.findDates();
        obstacles.findMeasures();
        obstacles.findIds();
        return List.copyOf(obstacles.found);
    }

    private void findTwins() {
        for (Role role : Role.values()) {
            List<String> names = guesses.all().stream()
                    .filter(column -> column.role == role && column.doubts.contains(Doubt.TOLD_TWICE))
                    .map(column -> column.spoken)
                    .toList();
            if (!names.isEmpty()) {
                found.add(new Obstacle(Obstacle.Kind.TOLD_TWICE, names));
            }
        }
    }

    private void findDates() {
        Optional<Guess> date = guesses.of(Role.DATE);
        if (date.isEmpty()) {
            found.add(new Obstacle(Obstacle.Kind.NO_DATE, List.of()));
        }
        date.filter(column -> column.doubts.contains(Doubt.DATE_ORDER_UNDECIDED))
                .ifPresent(column -> add(Obstacle.Kind.DATE_ORDER_UNDECIDED, column));
    }

    private void findMeasures() {
        Optional<Guess> distance = guesses.of(Role.DISTANCE);
        Optional<Guess> duration = guesses.of(Role.DURATION);
        if (distance.isEmpty() && duration.isEmpty()) {
            found.add(new Obstacle(Obstacle.Kind.NEITHER_DISTANCE_NOR_DURATION, List.of()));
        }
        distance.filter(column -> column.unit == null)
                .ifPresent(column -> add(Obstacle.Kind.DISTANCE_UNIT_UNKNOWN, column));
        duration.filter(column -> column.unit == null)
                .ifPresent(column -> add(Obstacle.Kind.DURATION_UNIT_UNKNOWN, column));
    }

    private void findIds() {
        guesses.of(Role.ID)
                .filter(column -> column.doubts.contains(Doubt.IDS_REPEAT))
                .ifPresent(column -> add(Obstacle.Kind.IDS_REPEAT, column));
    }

    private void add(Obstacle.Kind kind, Guess column) {
        found.add(new Obstacle(kind, List.of(column.spoken)));
    }
}
