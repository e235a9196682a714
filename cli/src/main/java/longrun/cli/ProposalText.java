package longrun.cli;

import static longrun.cli.screen.Table.Column.left;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import longrun.cli.screen.Printable;
import longrun.cli.screen.Table;
import longrun.source.table.Obstacle;
import longrun.source.table.Proposal;
import longrun.source.table.ProposedColumn;
import longrun.wording.LensText;
import longrun.wording.ReadingText;
import longrun.wording.json.ReceiptJson;
import longrun.workout.batch.Refusal;
import longrun.workout.mapping.Role;

/** How a table seems to be meant, for people. */
final class ProposalText {
    private static final int LONGEST_SAMPLE = 24;
    private static final int SAMPLES = 2;
    private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{M}\\p{N} ().,:/_-]+");

    private final World world;

    ProposalText(World world) {
        this.world = world;
    }

    void print(Proposal proposal) {
        Table table = new Table(left("Column"), left("Read as"), left("Such as"), left("Please check"));
        proposal.columns()
                .forEach(column -> table.add(
                        Printable.of(column.name(), LONGEST_SAMPLE),
                        column.role() == Role.NONE ? "-" : ReadingText.spelled(column.reading()),
                        samples(column),
                        String.join("; ", column.doubtTexts())));
        table.print(world.out(), world.colour());
        if (proposal.column(Role.ACTIVITY).isEmpty()) {
            world.out()
                    .println("No column names the activity: all rows are taken as \""
                            + LensText.spelled(proposal.said().activity()) + "\", or as --activity says.");
        }
        if (proposal.mapping().isPresent()) {
            world.out()
                    .println("If that is right: longrun import --as-shown FILE. It is remembered for the next time.");
            world.out()
                    .println("If not, say what a column tells: " + said(example(proposal), "distance:km")
                            + "; see longrun import --help.");
        } else {
            world.out().println("It cannot be read so:");
            proposal.obstacles()
                    .forEach(obstacle -> world.out()
                            .println("  " + Printable.of(obstacle.text()) + ", with "
                                    + Printable.of(option(proposal, obstacle))));
        }
    }

    /** The same for JSON. */
    static ReceiptJson.Receipt receipt(Refusal refusal, Proposal proposal) {
        List<ReceiptJson.Column> columns = proposal.columns().stream()
                .map(column ->
                        new ReceiptJson.Column(column.name(), column.reading(), column.samples(), column.doubtTexts()))
                .toList();
        return new ReceiptJson.Receipt.Shown(
                refusal,
                columns,
                proposal.obstacles().stream().map(Obstacle::text).toList());
    }

    /** By which option a person says what is missing. */
    private static String option(Proposal proposal, Obstacle obstacle) {
        String column = obstacle.columns().stream()
                .reduce((first, second) -> second)
                .map(name -> quotable(proposal, name))
                .orElse("HEADER");
        return switch (obstacle.kind()) {
            case NO_DATE -> said(column, "date");
            case DATE_ORDER_UNDECIDED -> "--dates day-first or --dates month-first";
            case TOLD_TWICE, IDS_REPEAT -> said(column, "ignore");
            case NEITHER_DISTANCE_NOR_DURATION -> said(column, "distance:km") + " or " + said(column, "duration:min");
            case DISTANCE_UNIT_UNKNOWN -> said(column, "distance:km");
            case DURATION_UNIT_UNKNOWN -> said(column, "duration:min");
        };
    }

    private static String said(String column, String meaning) {
        return "--column \"" + column + "=" + meaning + "\"";
    }

    /** The distance, or else a column that could be it. */
    private static String example(Proposal proposal) {
        ProposedColumn column = proposal.column(Role.DISTANCE)
                .or(() -> proposal.column(Role.NONE))
                .orElse(proposal.columns().get(0));
        return quotable(proposal, column.name());
    }

    /** A column's name as it can be copied into a command: a shell would obey what some headers say. */
    private static String quotable(Proposal proposal, String name) {
        return HARMLESS.matcher(name).matches()
                ? name
                : "#" + (proposal.placesOf(name).get(0) + 1);
    }

    private static String samples(ProposedColumn column) {
        return column.samples().stream()
                .limit(SAMPLES)
                .map(sample -> Printable.of(sample, LONGEST_SAMPLE))
                .collect(Collectors.joining(", "));
    }
}
