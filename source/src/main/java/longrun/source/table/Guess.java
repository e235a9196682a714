package longrun.source.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;
import org.jspecify.annotations.Nullable;

/** What is thought of one column while its table is being looked at. */
final class Guess {
    /** Enough to see what a column holds. */
    private static final int SAMPLES = 3;

    /** In characters: enough to know it by, and no essay. */
    private static final int LONGEST_SAMPLE = 60;

    final int place;
    final String header;

    /** How it is spoken of. */
    final String spoken;

    final HeaderName name;

    /** In the order of the rows; empty where they are absent. */
    final List<String> cells;

    /** Those that are there. */
    final List<String> values;

    final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Role role = Role.NONE;
    DecimalMark mark = DecimalMark.ONE_WAY_ONLY;

    /** Whether a person said in which unit it is. */
    boolean isUnitSaid;

    @Nullable
    Unit unit = Unit.NONE;

    Guess(Sheet sheet, int place) {
        this.place = place;
        this.header = sheet.headers().get(place);
        this.spoken = sheet.name(place);
        this.name = HeaderName.of(header);
        this.cells = sheet.cells(place);
        this.values = sheet.values(place);
    }

    void take(Role newRole) {
        role = newRole;
        unit = newRole.isNumber() ? null : Unit.NONE;
    }

    /** What a person says of it. */
    void take(Reading reading) {
        take(reading.role());
        unit = reading.unit();
        isUnitSaid = unit != null;
    }

    /** What is thought of it. */
    Reading reading() {
        return new Reading(role, unit);
    }

    /** The cell's number in a unit; NaN where it is absent or cannot be read. */
    double kept(String cell, Unit in) {
        return cell.isEmpty() ? Double.NaN : Amount.kept(cell, role, in, Amount.style(mark));
    }

    boolean hasMost(Predicate<String> fact) {
        long fitting = values.stream().filter(fact).count();
        return fitting * 2 > values.size();
    }

    ProposedColumn proposed() {
        List<String> samples =
                values.stream().distinct().limit(SAMPLES).map(Guess::shortened).toList();
        DecimalMark shown = role.isNumber() ? mark : DecimalMark.ONE_WAY_ONLY;
        return new ProposedColumn(header, spoken, role, Optional.ofNullable(unit), shown, samples, doubts);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_SAMPLE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }
}
