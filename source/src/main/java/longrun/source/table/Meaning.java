package longrun.source.table;

import java.util.Set;
import longrun.workout.mapping.Role;

/**
 * What a header's name may mean.
 *
 * @param place the name's among those of its role and claim, the best first
 * @param languages those in which it means this
 */
record Meaning(Role role, Claim claim, int place, Set<String> languages) {
    Meaning {
        languages = Set.copyOf(languages);
    }
}
