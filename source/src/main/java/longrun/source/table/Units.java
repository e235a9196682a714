package longrun.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/**
 * The unit of each column: told by its header or within its cells; else, for distance and duration, the only ones by
 * which most workouts would be as fast as people move, with a doubt.
 */
final class Units {
    /** A workout told in kilometres or miles is shorter than so many, one told in metres longer, nearly always. */
    private static final double BETWEEN_KILOMETRES_AND_METRES = 300;

    private Units() {}

    static void find(Guesses guesses) {
        guesses.all().stream()
                .filter(column -> column.role.isNumber() && !column.isUnitSaid)
                .forEach(Units::findTold);
        guesses.of(Role.DURATION)
                .filter(duration -> !duration.isUnitSaid)
                .ifPresent(duration -> readClock(guesses, duration));
        guess(guesses);
    }

    private static void findTold(Guess column) {
        column.unit = null;
        Optional<Unit> told = column.name.unit().filter(column.role.units()::contains);
        if (told.isPresent()) {
            column.unit = told.get();
            return;
        }
        Optional<Unit> inCells = column.values.stream()
                .flatMap(value -> Amount.ownUnit(value, column.role).stream())
                .findFirst();
        if (inCells.isPresent()
                && column.hasMost(value -> Amount.ownUnit(value, column.role).isPresent())) {
            column.unit = inCells.get();
            doubtIfSomeAreBare(column);
            return;
        }
        usual(column);
    }

    private static void doubtIfSomeAreBare(Guess column) {
        if (!column.values.stream()
                .allMatch(value -> Amount.ownUnit(value, column.role).isPresent())) {
            column.doubts.add(Doubt.UNIT_GUESSED);
        }
    }

    /** The unit that some quantities have where none is told. */
    private static void usual(Guess column) {
        switch (column.role) {
            case STEPS -> column.unit = Unit.COUNT;
            case HEART_RATE -> column.unit = Unit.BEATS_PER_MINUTE;
            case ENERGY -> {
                column.unit = Unit.KILOCALORIE;
                boolean calories = HeaderText.words(column.header).matches(".*[ck]alor.*")
                        && column.name.telling() != HeaderName.Telling.SOMETHING_UNKNOWN;
                if (!calories) {
                    column.doubts.add(Doubt.UNIT_GUESSED);
                }
            }
            default -> {
                // Only the values can tell.
            }
        }
    }

    /** A clock says what it counts, if it has three parts somewhere, or more than 59 in front. */
    private static void readClock(Guesses guesses, Guess duration) {
        boolean clock = duration.hasMost(value -> Lapse.form(value) != Lapse.Form.OTHER);
        if (!clock || (duration.unit != null && Lapse.isClock(duration.unit))) {
            return;
        }
        boolean contradicts = duration.unit != null && has(duration, Lapse.Form.CLOCK_OF_TWO);
        duration.unit = Unit.MINUTES_AND_SECONDS;
        boolean sure = !has(duration, Lapse.Form.CLOCK_OF_TWO)
                || has(duration, Lapse.Form.CLOCK_OF_THREE)
                || duration.values.stream().anyMatch(Units::beginsBeyondAnHour);
        if (sure && !contradicts) {
            return;
        }
        duration.doubts.add(Doubt.CLOCK_GUESSED);
        Optional<Guess> distance = guesses.of(Role.DISTANCE);
        if (distance.isPresent() && isSlowEnoughForHours(guesses, distance.get(), duration)) {
            duration.unit = Unit.HOURS_AND_MINUTES;
        }
    }

    private static boolean beginsBeyondAnHour(String value) {
        return Lapse.form(value) == Lapse.Form.CLOCK_OF_TWO && value.matches("(?:[6-9]\\d|\\d{3,}):.*");
    }

    private static boolean isSlowEnoughForHours(Guesses guesses, Guess distance, Guess duration) {
        List<Unit> units = distance.unit == null ? distanceUnits(guesses, distance) : List.of(distance.unit);
        return units.stream()
                .allMatch(unit -> Pace.isPlausible(Pace.median(distance, unit, duration, Unit.HOURS_AND_MINUTES))
                        && !Pace.isPlausible(Pace.median(distance, unit, duration, Unit.MINUTES_AND_SECONDS)));
    }

    private static boolean has(Guess duration, Lapse.Form form) {
        return duration.values.stream().anyMatch(value -> Lapse.form(value) == form);
    }

    private static void guess(Guesses guesses) {
        Optional<Guess> distance = guesses.of(Role.DISTANCE);
        Optional<Guess> duration = guesses.of(Role.DURATION);
        if (distance.isPresent() && duration.isPresent()) {
            guess(guesses, distance.get(), duration.get());
        }
        distance.ifPresent(Units::doubtUnknown);
        duration.ifPresent(Units::doubtUnknown);
    }

    private static void guess(Guesses guesses, Guess distance, Guess duration) {
        List<Unit> lengths = distance.unit == null ? distanceUnits(guesses, distance) : List.of(distance.unit);
        List<Unit> times = duration.unit == null ? durationUnits(duration) : List.of(duration.unit);
        List<Unit[]> fitting = new ArrayList<>();
        for (Unit length : lengths) {
            for (Unit time : times) {
                if (Pace.isPlausible(Pace.median(distance, length, duration, time))) {
                    fitting.add(new Unit[] {length, time});
                }
            }
        }
        if (fitting.size() == 1) {
            take(distance, fitting.get(0)[0]);
            take(duration, fitting.get(0)[1]);
        }
    }

    private static void take(Guess column, Unit unit) {
        if (column.unit == null) {
            column.unit = unit;
            column.doubts.add(Doubt.UNIT_GUESSED);
        }
    }

    private static void doubtUnknown(Guess column) {
        if (column.unit == null) {
            column.doubts.add(Doubt.UNIT_UNKNOWN);
        }
    }

    /** None where the header tells a unit that is not known. */
    private static List<Unit> distanceUnits(Guesses guesses, Guess distance) {
        if (distance.name.telling() != HeaderName.Telling.NOTHING) {
            return List.of();
        }
        double middle = Pace.middleOf(distance.values.stream()
                .mapToDouble(value -> distance.kept(value, Unit.METRE))
                .toArray());
        if (middle >= BETWEEN_KILOMETRES_AND_METRES) {
            return List.of(Unit.METRE);
        }
        return List.of(guesses.speakOfMiles() ? Unit.MILE : Unit.KILOMETRE);
    }

    private static List<Unit> durationUnits(Guess duration) {
        return duration.name.telling() == HeaderName.Telling.NOTHING
                ? List.of(Unit.SECOND, Unit.MINUTE, Unit.HOUR)
                : List.of();
    }
}
