package longrun.source.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import longrun.workout.batch.Refusal;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.MappedColumn;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Signature;

/** How a table seems to be meant, or is meant by what a person said of it. */
public final class Proposal {
    private final Sheet sheet;
    private final Correction said;
    private final DateOrder dateOrder;
    private final List<ProposedColumn> columns;
    private final List<Obstacle> obstacles;

    Proposal(
            Sheet sheet, Correction said, DateOrder dateOrder, List<ProposedColumn> columns, List<Obstacle> obstacles) {
        this.sheet = sheet;
        this.said = said;
        this.dateOrder = dateOrder;
        this.columns = List.copyOf(columns);
        this.obstacles = List.copyOf(obstacles);
    }

    /** The same table as a person says it is meant, with what is then doubtful or in the way. */
    public Proposal corrected(Correction correction) {
        return Sniffer.proposal(sheet, correction);
    }

    /** What this proposal says of the table, to be corrected. */
    public Correction said() {
        return said;
    }

    public DateOrder dateOrder() {
        return dateOrder;
    }

    /** Every column, in the table's order. */
    public List<ProposedColumn> columns() {
        return columns;
    }

    /** Why it cannot be read as it stands; without any it can. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** What the table can be read by, if nothing stands against it. */
    public Optional<Mapping> mapping() {
        if (!obstacles.isEmpty()) {
            return Optional.empty();
        }
        List<MappedColumn> mapped =
                columns.stream().flatMap(column -> column.mapped().stream()).toList();
        return Optional.of(Mapping.of(dateOrder, said.activity(), mapped));
    }

    /** Whether its rows may well be workouts: they have a date, and a distance or a duration. */
    public boolean isOfWorkouts() {
        return column(Role.DATE).isPresent()
                && (column(Role.DISTANCE).isPresent() || column(Role.DURATION).isPresent());
    }

    /** What is said of a file of this name where a person has spoken and it cannot be read so. */
    public Refusal refusal(String file) {
        return new Refusal(Refusal.Reason.UNREADABLE_AS_SAID, file, Obstacle.texts(obstacles));
    }

    /**
     * The places, from 0, of the columns that a person means: by its name, by the header, whatever its case and
     * punctuation where none is written just so, or by the place, from 1, as {@code #3}.
     */
    public List<Integer> placesOf(String said) {
        List<Integer> written = places(column ->
                column.header().strip().equals(said.strip()) || column.name().equals(said.strip()));
        if (!written.isEmpty()) {
            return written;
        }
        List<Integer> numbered = IntStream.range(0, columns.size())
                .filter(place -> said.strip().equals("#" + (place + 1)))
                .boxed()
                .toList();
        String words = HeaderText.words(said);
        return numbered.isEmpty() && !words.isEmpty()
                ? places(column -> HeaderText.words(column.header()).equals(words))
                : numbered;
    }

    private List<Integer> places(Predicate<ProposedColumn> meant) {
        return IntStream.range(0, columns.size())
                .filter(place -> meant.test(columns.get(place)))
                .boxed()
                .toList();
    }

    /** Under which a corrected mapping will be found again. */
    public Signature signature() {
        return Signature.of(sheet.headers());
    }

    /** The column that is read as a role. */
    public Optional<ProposedColumn> column(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** Whether a person should look at it before it is read. */
    public boolean isDoubtful() {
        return columns.stream().anyMatch(column -> !column.doubts().isEmpty());
    }
}
