package longrun.workout.settings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import longrun.workout.Label;

/**
 * How an athlete has things shown, on every page and by every command: wording, the cut of weeks, and what today is. No
 * workout is another by them.
 *
 * @param units empty for those most of the history was written in
 * @param weekStart the first day of a week, Monday or Sunday
 * @param zone where it is today, and what times of imports are told in; empty for the machine's
 * @param labelNames her own names for labels; the others keep theirs
 */
public record Settings(
        Optional<UnitSystem> units, DayOfWeek weekStart, Optional<ZoneId> zone, Map<Label, LabelName> labelNames) {
    /** Those of an athlete who chose nothing. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), DayOfWeek.MONDAY, Optional.empty(), Map.of());

    /**
     * Checks the day and copies the names.
     *
     * @throws IllegalArgumentException if weeks start on neither Monday nor Sunday
     */
    public Settings {
        if (weekStart != DayOfWeek.MONDAY && weekStart != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("a week starts on Monday or on Sunday, not on " + weekStart);
        }
        Map<Label, LabelName> copy = new EnumMap<>(Label.class);
        copy.putAll(labelNames);
        labelNames = Collections.unmodifiableMap(copy);
    }

    public Settings withUnits(Optional<UnitSystem> other) {
        return new Settings(other, weekStart, zone, labelNames);
    }

    public Settings withWeekStart(DayOfWeek other) {
        return new Settings(units, other, zone, labelNames);
    }

    public Settings withZone(Optional<ZoneId> other) {
        return new Settings(units, weekStart, other, labelNames);
    }

    public Settings withLabelNames(Map<Label, LabelName> others) {
        return new Settings(units, weekStart, zone, others);
    }

    /** The clock in the athlete's zone, else as it is. */
    public Clock on(Clock machine) {
        return zone.map(machine::withZone).orElse(machine);
    }

    /** The athlete's date at this moment. */
    public LocalDate today(Clock machine) {
        return LocalDate.now(on(machine));
    }
}
