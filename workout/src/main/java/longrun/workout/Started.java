package longrun.workout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a workout began, as exactly as its source tells and no more. */
public sealed interface Started {
    /** The calendar date where the athlete was. */
    LocalDate date();

    /** The time of day where the athlete was, if it is known. */
    Optional<LocalTime> time();

    /** A date and nothing finer. */
    record OnDate(LocalDate date) implements Started {
        @Override
        public Optional<LocalTime> time() {
            return Optional.empty();
        }
    }

    /** A local date and time whose zone is not known. */
    record AtLocalTime(LocalDateTime local) implements Started {
        @Override
        public LocalDate date() {
            return local.toLocalDate();
        }

        @Override
        public Optional<LocalTime> time() {
            return Optional.of(local.toLocalTime());
        }
    }

    /** A moment, kept to the millisecond, with its zone and how the zone is known. */
    record AtInstant(Instant instant, ZoneId zone, ZoneOrigin origin) implements Started {
        public AtInstant {
            instant = Instant.ofEpochMilli(instant.toEpochMilli());
        }

        @Override
        public LocalDate date() {
            return instant.atZone(zone).toLocalDate();
        }

        @Override
        public Optional<LocalTime> time() {
            return Optional.of(instant.atZone(zone).toLocalTime());
        }
    }

    /** How the zone of an instant is known. */
    enum ZoneOrigin {
        /** The file names it for this workout. */
        STATED,
        /** Found from where the workout began. */
        POSITION,
        /** The athlete's own setting, for want of better. */
        SETTING
    }
}
