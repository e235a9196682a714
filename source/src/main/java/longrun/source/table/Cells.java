package longrun.source.table;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import longrun.source.csv.Faults;
import longrun.workout.Measures;
import longrun.workout.Started;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import org.jspecify.annotations.Nullable;

/** The cells of one row, each a value, absent, or a problem that is noted. */
final class Cells {
    /** A longer one is no id, and with its source would be too long for a key. */
    private static final int LONGEST_ID = 150;

    /** Begins the fingerprint in a key, so no id. */
    private static final String FINGERPRINT = "~";

    private final Mapping mapping;
    private final List<String> cells;
    private final Faults faults = new Faults();

    Cells(Mapping mapping, List<String> cells) {
        this.mapping = mapping;
        this.cells = cells;
    }

    Faults faults() {
        return faults;
    }

    /** Empty where it is absent. */
    String text(Role role) {
        OptionalInt place = mapping.placeOf(role);
        return place.isEmpty() ? "" : Sheet.value(cells.get(place.getAsInt()));
    }

    @Nullable
    String id() {
        String id = text(Role.ID);
        boolean isId = !id.isEmpty() && id.length() <= LONGEST_ID && !id.startsWith(FINGERPRINT) && !id.endsWith(":");
        return isId ? id : null;
    }

    /** The date, with the time of day where it or a column of its own tells it. */
    @Nullable
    Started started(Moments moments) {
        String text = text(Role.DATE);
        Optional<Started> started = text.isEmpty() ? Optional.empty() : moments.read(text);
        if (started.isEmpty() && !text.isEmpty()) {
            refuse(Role.DATE, Rejection.Kind.UNREADABLE_DATE, text);
        }
        String ofDay = text(Role.START_TIME);
        Optional<LocalTime> time = Moments.time(ofDay);
        if (time.isEmpty() && !ofDay.isEmpty()) {
            refuse(Role.START_TIME, Rejection.Kind.UNREADABLE_DATE, ofDay);
        }
        return started.map(found -> found instanceof Started.OnDate day ? at(day, time) : found)
                .orElse(null);
    }

    private static Started at(Started.OnDate day, Optional<LocalTime> time) {
        return time.isEmpty() ? day : new Started.AtLocalTime(day.date().atTime(time.get()));
    }

    Measures measures() {
        return new Measures(
                quantity(Role.DISTANCE, Distance::new),
                quantity(Role.DURATION, Durations::ofSeconds),
                null,
                quantity(Role.ENERGY, Energy::new),
                quantity(Role.STEPS, steps -> (long) steps),
                quantity(Role.HEART_RATE, HeartRate::new),
                null,
                null);
    }

    /** As the cell writes it, or else the whole column. */
    String distanceUnit() {
        OptionalInt place = mapping.placeOf(Role.DISTANCE);
        if (place.isEmpty()) {
            return "";
        }
        Unit unit = Amount.ownUnit(text(Role.DISTANCE), Role.DISTANCE)
                .orElse(mapping.columns().get(place.getAsInt()).unit());
        return longrun.source.csv.Unit.of(unit).symbol();
    }

    static Optional<Verdict.Field> field(Role role) {
        return switch (role) {
            case DATE -> Optional.of(Verdict.Field.DATE);
            case ACTIVITY -> Optional.of(Verdict.Field.ACTIVITY);
            case DISTANCE -> Optional.of(Verdict.Field.DISTANCE);
            case DURATION -> Optional.of(Verdict.Field.DURATION);
            case ENERGY -> Optional.of(Verdict.Field.ENERGY);
            case STEPS -> Optional.of(Verdict.Field.STEPS);
            case HEART_RATE -> Optional.of(Verdict.Field.HEART_RATE);
            case NOTE -> Optional.of(Verdict.Field.NOTE);
            case NONE, START_TIME, ID -> Optional.empty();
        };
    }

    private <T> @Nullable T quantity(Role role, DoubleFunction<T> type) {
        String text = text(role);
        OptionalInt place = mapping.placeOf(role);
        if (text.isEmpty() || place.isEmpty()) {
            return null;
        }
        MappedColumn column = mapping.columns().get(place.getAsInt());
        double number = Amount.kept(text, role, column.unit(), Amount.style(column.mark()));
        if (Faults.isZero(number)) {
            return null;
        }
        longrun.source.csv.Unit counted =
                role == Role.STEPS ? longrun.source.csv.Unit.COUNT : longrun.source.csv.Unit.SECOND;
        if (!Faults.isMeasure(number, counted)) {
            refuse(role, Rejection.Kind.UNREADABLE_NUMBER, text);
            return null;
        }
        return type.apply(number);
    }

    private void refuse(Role role, Rejection.Kind kind, String text) {
        String header =
                mapping.columns().get(mapping.placeOf(role).orElseThrow()).header();
        faults.note(new Rejection(kind, header, text), field(role));
    }
}
