package longrun.source.mapmyrun;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import longrun.source.csv.ActivityName;
import longrun.source.csv.Dates;
import longrun.source.csv.Lines;
import longrun.source.csv.Memo;
import longrun.source.csv.NumberStyle;
import longrun.source.csv.Row;
import longrun.source.csv.RowReader;
import longrun.source.csv.Unit;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Measures;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;
import longrun.workout.quantity.Energy;
import longrun.workout.quantity.HeartRate;
import longrun.workout.quantity.Pace;
import longrun.workout.quantity.Speed;
import org.jspecify.annotations.Nullable;

/** Reads MapMyRun's workout history. A row with one cell that cannot be read is a draft with problems, never less. */
public final class MapMyRunReader implements DraftReader {
    private final RowReader rows;
    private final NumberStyle style;
    private final Dates dates = new Dates();
    private final Memo<Activity> activities = new Memo<>(ActivityName::of);
    private final Memo<String> recorders = new Memo<>(name -> name);
    private final Heading heading;
    private Header header;
    private int row;

    private MapMyRunReader(Shape shape, RowReader rows) {
        this.heading = shape.heading();
        this.header = shape.header();
        this.style = shape.style();
        this.rows = rows;
    }

    /**
     * Opens a file.
     *
     * @param head its first {@link Lines#HEAD} bytes, from which separator, header and style of numbers are told
     * @param file the file from its start
     */
    public static MapMyRunReader open(byte[] head, InputStream file) throws IOException {
        Shape shape = Shape.of(head);
        RowReader rows = new RowReader(new Lines(file), shape.heading().separator());
        rows.header();
        return new MapMyRunReader(shape, rows);
    }

    @Override
    public Source source() {
        return Source.MAPMYRUN;
    }

    @Override
    public Set<Verdict.Field> tells() {
        return header.tells();
    }

    @Override
    public Heading heading() {
        return heading;
    }

    @Override
    public @Nullable Draft next() throws IOException {
        Row next = rows.next(this::isWhole);
        if (next == null) {
            return null;
        }
        row++;
        Draft.Place place = new Draft.Place(row, next.line(), next.text());
        if (isWhole(next.cells())) {
            return draft(place, next.cells());
        }
        Optional<Header> another = anotherHeader(headerIn(next.cells()));
        if (another.isPresent() && next.cells().size() > another.get().size()) {
            header = another.get();
            return notARow(place, next.cells());
        }
        if (another.isPresent()) {
            // Files joined end to end: behind this header stand perhaps other columns, in other units.
            header = another.get();
            return Draft.ofNothing(place, Rejection.of(Rejection.Kind.REPEATED_HEADER));
        }
        return next.cells().size() == header.size() ? draft(place, next.cells()) : notARow(place, next.cells());
    }

    /**
     * The cells that may be those of another header: behind the last row of a file without a last line end stands the
     * header of the file that was joined to it, its first name in one cell with the row's last.
     */
    private List<String> headerIn(List<String> cells) {
        boolean behindRow = cells.size() > header.size() && hasDate(cells);
        return behindRow ? cells.subList(header.size() - 1, cells.size()) : cells;
    }

    private static Optional<Header> anotherHeader(List<String> cells) throws RefusedException {
        Optional<Header> header = Header.of(cells);
        return header.isPresent() ? header : Header.ofUnreadable(cells);
    }

    private static Draft notARow(Draft.Place place, List<String> cells) {
        return Draft.ofNothing(place, new Rejection(Rejection.Kind.NOT_A_ROW, "", cells.size() + " cells"));
    }

    private boolean isWhole(List<String> cells) {
        return cells.size() == header.size() && hasDate(cells);
    }

    /** Of at least as many cells as the header has. */
    private boolean hasDate(List<String> cells) {
        return dates.read(header.cell(Column.DATE, cells).strip()).isPresent();
    }

    private Draft draft(Draft.Place place, List<String> texts) {
        Cells cells = new Cells(header, style, dates, texts);
        LocalDate submitted = cells.date(Column.SUBMITTED);
        LocalDate date = cells.date(Column.DATE);
        String declared = recorders.of(cells.text(Column.ACTIVITY));
        Measures measures = measures(cells);
        Declaration declaration = new Declaration(
                declared,
                distanceUnit(),
                Note.decoded(cells.text(Column.NOTES)),
                recorders.of(cells.text(Column.RECORDER)),
                submitted,
                quantity(cells, Column.AVERAGE_PACE, Pace::new));
        return new Draft(
                place,
                Link.id(cells.text(Column.LINK)),
                date == null ? null : new Started.OnDate(date),
                activities.of(declared),
                measures,
                declaration,
                cells.faults().unreadable(),
                cells.faults().problems());
    }

    private static Measures measures(Cells cells) {
        return new Measures(
                quantity(cells, Column.DISTANCE, Distance::new),
                quantity(cells, Column.DURATION, Durations::ofSeconds),
                null,
                quantity(cells, Column.ENERGY, Energy::new),
                quantity(cells, Column.STEPS, steps -> (long) steps),
                quantity(cells, Column.HEART_RATE, HeartRate::new),
                quantity(cells, Column.MAXIMUM_SPEED, Speed::new),
                null);
    }

    private static <T> @Nullable T quantity(Cells cells, Column column, DoubleFunction<T> type) {
        double number = cells.number(column);
        return Double.isNaN(number) ? null : type.apply(number);
    }

    private String distanceUnit() {
        Unit unit = header.unit(Column.DISTANCE);
        return unit == null ? "" : unit.symbol();
    }
}
