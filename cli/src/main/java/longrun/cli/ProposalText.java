package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.source.table.Doubt;
import longrun.source.table.Obstacle;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Unit;

/** How a table seems to be meant, for people. */
final class ProposalText {
    private static final int LONGEST_SAMPLE = 24;
    private static final int SAMPLES = 2;

    private final World world;

    ProposalText(World world) {
        this.world = world;
    }

    void print(Proposal proposal) {
        Table table = new Table(left("Column"), left("Read as"), left("In"), left("Such as"), left("Please check"));
        proposal.columns()
                .forEach(column -> table.add(
                        Printable.of(column.header(), LONGEST_SAMPLE),
                        column.role() == Role.NONE ? "-" : spelled(column.role()),
                        column.unit()
                                .filter(unit -> unit != Unit.NONE)
                                .map(ProposalText::spelled)
                                .orElse(""),
                        samples(column),
                        column.doubts().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Doubt::text)
                                .collect(Collectors.joining("; "))));
        table.print(world.out(), world.colour());
        if (proposal.mapping().isPresent()) {
            world.out()
                    .println("If that is right: longrun import --as-shown FILE. It is remembered for the next time.");
            return;
        }
        world.out()
                .println("It cannot be read so: "
                        + proposal.obstacles().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Obstacle::text)
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static String samples(ProposedColumn column) {
        return column.samples().stream()
                .limit(SAMPLES)
                .map(sample -> Printable.of(sample, LONGEST_SAMPLE))
                .collect(Collectors.joining(", "));
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
