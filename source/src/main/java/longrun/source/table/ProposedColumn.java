package longrun.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/**
 * What a column seems to tell, for a person to correct.
 *
 * @param header as the file writes it
 * @param name how it is spoken of: its header, with its place in front where the header is blank, long or
 *     another column's too, such as {@code #3 Distance}
 * @param unit empty where the role has one and nothing tells which
 * @param samples a few of its values as the file writes them, the beginning of long ones
 */
public record ProposedColumn(
        String header,
        String name,
        Role role,
        Optional<Unit> unit,
        DecimalMark mark,
        List<String> samples,
        Set<Doubt> doubts) {
    public ProposedColumn {
        samples = List.copyOf(samples);
        doubts = Set.copyOf(doubts);
    }

    /** What is to be checked, in words. */
    public List<String> doubtTexts() {
        return doubts.stream().sorted().map(Doubt::text).toList();
    }

    /** As what it is read. */
    public Reading reading() {
        return new Reading(role, unit.orElse(null));
    }

    /** As part of a mapping, where its unit is known. */
    Optional<MappedColumn> mapped() {
        return unit.map(known -> new MappedColumn(header, role, known, mark));
    }
}
