package longrun.source.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** Units by their spellings. */
final class UnitWord {
    private static final Map<String, Unit> UNITS = units();

    private UnitWord() {}

    /** The unit spelled so, where a role can have it. */
    static Optional<Unit> of(Role role, String spelling) {
        return any(spelling).filter(role.units()::contains);
    }

    static Optional<Unit> any(String spelling) {
        return Optional.ofNullable(UNITS.get(HeaderText.words(spelling)));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        List<WordList.Entry> entries = WordList.read("units.txt");
        entries.forEach(entry -> entry.words().forEach(word -> units.put(word, Unit.valueOf(entry.key()))));
        return Map.copyOf(units);
    }
}
