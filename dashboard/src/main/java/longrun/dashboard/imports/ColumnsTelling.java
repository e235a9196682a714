package longrun.dashboard.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import longrun.source.table.Doubt;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.wording.QuantityText;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** Words how a table seems to be meant. */
final class ColumnsTelling {
    private static final int SAMPLES = 3;

    private ColumnsTelling() {}

    static List<VerdictsView.Column> of(Proposal proposal) {
        return proposal.columns().stream().map(ColumnsTelling::column).toList();
    }

    private static VerdictsView.Column column(ProposedColumn column) {
        return new VerdictsView.Column(
                column.header(),
                column.role() == Role.NONE ? QuantityText.MISSING : spelled(column.role()),
                column.unit()
                        .filter(unit -> unit != Unit.NONE)
                        .map(ColumnsTelling::spelled)
                        .orElse(""),
                column.samples().stream().limit(SAMPLES).collect(Collectors.joining(", ")),
                column.doubts().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Doubt::text)
                        .collect(Collectors.joining("; ")));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
