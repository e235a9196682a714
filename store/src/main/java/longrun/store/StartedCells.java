package longrun.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import longrun.workout.Started;
import org.jspecify.annotations.Nullable;

/** When a workout began: its date always, its time of day where known, and the instant with its zone where known. */
final class StartedCells {
    private StartedCells() {}

    static void set(Sql sql, Started started) throws SQLException {
        Started.@Nullable AtInstant moment = started instanceof Started.AtInstant at ? at : null;
        sql.text("started_date", started.date().toString())
                .text("started_time", started.time().map(LocalTime::toString).orElse(null))
                .whole("started_at_ms", moment == null ? null : moment.instant().toEpochMilli())
                .text("zone", moment == null ? null : moment.zone().getId())
                .text("zone_origin", moment == null ? null : moment.origin().name());
    }

    static Started read(Cells cells) throws SQLException {
        LocalDate date = LocalDate.parse(cells.word());
        String time = cells.text();
        String zone = cells.text();
        if (zone != null) {
            Started.ZoneOrigin origin = Started.ZoneOrigin.valueOf(cells.word());
            return new Started.AtInstant(Instant.ofEpochMilli(cells.count()), ZoneId.of(zone), origin);
        }
        cells.skip(2);
        return time == null ? new Started.OnDate(date) : new Started.AtLocalTime(date.atTime(LocalTime.parse(time)));
    }
}
