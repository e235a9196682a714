package longrun.workout.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a column is meant.
 *
 * @param unit one that the role can have; null where nobody has said which
 */
public record Reading(Role role, @Nullable Unit unit) {
    public static final Reading IGNORED = new Reading(Role.NONE, Unit.NONE);

    public Reading {
        if (unit != null && !role.units().contains(unit)) {
            throw new IllegalArgumentException(
                    "what is read as " + role + " can be in " + role.units() + ", not in " + unit);
        }
    }

    /** Each role in each of its units. */
    public static List<Reading> all() {
        List<Reading> all = new ArrayList<>();
        for (Role role : Role.values()) {
            Arrays.stream(Unit.values())
                    .filter(role.units()::contains)
                    .forEach(unit -> all.add(new Reading(role, unit)));
        }
        return List.copyOf(all);
    }

    /** In the one unit the role has; where it has several, nobody has said which. */
    public static Reading of(Role role) {
        return new Reading(
                role, role.units().size() == 1 ? role.units().iterator().next() : null);
    }
}
