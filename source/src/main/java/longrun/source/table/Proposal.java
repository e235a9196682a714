package longrun.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Signature;

/**
 * How a table seems to be meant.
 *
 * @param columns every column, in the table's order
 * @param obstacles why it cannot be read as it stands; without any it can
 */
public record Proposal(DateOrder dateOrder, List<ProposedColumn> columns, Set<Obstacle> obstacles) {
    public Proposal {
        columns = List.copyOf(columns);
        obstacles = Set.copyOf(obstacles);
    }

    /** What the table can be read by, if nothing stands against it. */
    public Optional<Mapping> mapping() {
        if (!obstacles.isEmpty()) {
            return Optional.empty();
        }
        List<MappedColumn> mapped =
                columns.stream().flatMap(column -> column.mapped().stream()).toList();
        return Optional.of(Mapping.of(dateOrder, mapped));
    }

    /** Whether its rows may well be workouts: they have a date, and a distance or a duration. */
    public boolean isOfWorkouts() {
        return column(Role.DATE).isPresent()
                && (column(Role.DISTANCE).isPresent() || column(Role.DURATION).isPresent());
    }

    /** Under which a corrected mapping will be found again. */
    public Signature signature() {
        return Signature.of(columns.stream().map(ProposedColumn::header).toList());
    }

    /** The column that is read as a role. */
    public Optional<ProposedColumn> column(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** Whether a person should look at it before it is read. */
    public boolean isDoubtful() {
        return columns.stream().anyMatch(column -> !column.doubts().isEmpty());
    }
}
