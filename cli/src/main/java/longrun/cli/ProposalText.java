package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.util.Comparator;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.source.table.Doubt;
import longrun.source.table.Obstacle;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.wording.LensText;
import longrun.wording.ReadingText;
import longrun.workout.mapping.Role;

/** How a table seems to be meant, for people. */
final class ProposalText {
    private static final int LONGEST_SAMPLE = 24;
    private static final int SAMPLES = 2;

    private final World world;

    ProposalText(World world) {
        this.world = world;
    }

    void print(Proposal proposal) {
        Table table = new Table(left("Column"), left("Read as"), left("Such as"), left("Please check"));
        proposal.columns()
                .forEach(column -> table.add(
                        Printable.of(column.header(), LONGEST_SAMPLE),
                        column.role() == Role.NONE ? "-" : ReadingText.spelled(column.reading()),
                        samples(column),
                        column.doubts().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(Doubt::text)
                                .collect(Collectors.joining("; "))));
        table.print(world.out(), world.colour());
        if (proposal.column(Role.ACTIVITY).isEmpty()) {
            world.out()
                    .println("No column names the activity: all rows are taken as \""
                            + LensText.spelled(proposal.said().activity()) + "\", or as --activity says.");
        }
        if (proposal.mapping().isPresent()) {
            world.out()
                    .println("If that is right: longrun import --as-shown FILE. It is remembered for the next time.");
        } else {
            world.out().println("It cannot be read so: " + obstacles(proposal) + ".");
        }
        world.out()
                .println("If not, say what a column tells: --column \"" + example(proposal) + "=distance:km\"; see "
                        + "longrun import --help.");
    }

    private static String obstacles(Proposal proposal) {
        return proposal.obstacles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Obstacle::text)
                .collect(Collectors.joining("; "));
    }

    /** The distance, or else a column that could be it. */
    private static String example(Proposal proposal) {
        ProposedColumn column = proposal.column(Role.DISTANCE)
                .or(() -> proposal.column(Role.NONE))
                .orElse(proposal.columns().get(0));
        return Printable.of(column.header(), LONGEST_SAMPLE);
    }

    private static String samples(ProposedColumn column) {
        return column.samples().stream()
                .limit(SAMPLES)
                .map(sample -> Printable.of(sample, LONGEST_SAMPLE))
                .collect(Collectors.joining(", "));
    }
}
