package longrun.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.workout.Activity;
import longrun.workout.Source;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/**
 * A mapping as one text: a line of source, date order and the activity of rows that name none (not in the oldest), then a line for each column with role, unit, decimal mark and
 * header, parted by tabs and escaped as in {@link Reasons}.
 */
final class MappingText {
    private MappingText() {}

    static String text(Mapping mapping) {
        Stream<String> first =
                Stream.of(mapping.source().name() + "\t" + mapping.dateOrder() + "\t" + mapping.activity());
        Stream<String> columns = mapping.columns().stream()
                .map(column -> column.role() + "\t" + column.unit() + "\t" + column.mark() + "\t"
                        + Reasons.escaped(column.header()));
        return Stream.concat(first, columns).collect(Collectors.joining("\n"));
    }

    static Mapping read(String text) {
        String[] lines = text.split("\n", -1);
        String[] first = lines[0].split("\t", -1);
        List<MappedColumn> columns = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            columns.add(column(lines[line]));
        }
        Activity activity = first.length > 2 ? Activity.valueOf(first[2]) : Activity.OTHER;
        return new Mapping(new Source(first[0]), DateOrder.valueOf(first[1]), activity, columns);
    }

    private static MappedColumn column(String line) {
        String[] cells = line.split("\t", -1);
        return new MappedColumn(
                Reasons.unescaped(cells[3]),
                Role.valueOf(cells[0]),
                Unit.valueOf(cells[1]),
                DecimalMark.valueOf(cells[2]));
    }
}
