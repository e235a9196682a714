package longrun.source.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import longrun.source.csv.Lines;
import longrun.source.csv.Memo;
import longrun.source.csv.Row;
import longrun.source.csv.RowReader;
import longrun.source.draft.Draft;
import longrun.source.draft.DraftReader;
import longrun.source.draft.RefusedException;
import longrun.workout.Activity;
import longrun.workout.Declaration;
import longrun.workout.Source;
import longrun.workout.Started;
import longrun.workout.batch.Heading;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Rejection;
import longrun.workout.batch.Verdict;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Role;
import longrun.workout.mapping.Signature;
import org.jspecify.annotations.Nullable;

/** Reads a table by a mapping. A row with one cell that cannot be read is a draft with problems, never less. */
public final class TableReader implements DraftReader {
    private final Mapping mapping;
    private final RowReader rows;
    private final Heading heading;

    /** Columns in front of the mapping's. */
    private final int added;

    private final Moments moments;
    private final Set<Verdict.Field> tells = EnumSet.noneOf(Verdict.Field.class);
    private final Memo<Activity> activities = new Memo<>(this::activity);
    private final Memo<String> names = new Memo<>(name -> name);
    private int row;

    private TableReader(Mapping mapping, RowReader rows, Heading heading, int added) {
        this.mapping = mapping;
        this.rows = rows;
        this.heading = heading;
        this.added = added;
        this.moments = new Moments(mapping.dateOrder());
        mapping.columns().forEach(column -> Cells.field(column.role()).ifPresent(tells::add));
        if (mapping.activity() != Activity.OTHER) {
            tells.add(Verdict.Field.ACTIVITY);
        }
    }

    /**
     * Opens a file.
     *
     * @param head its first {@link Lines#HEAD} bytes, from which the separator is told
     * @param file the file from its start
     * @throws RefusedException if its header is not the one the mapping is for
     */
    public static TableReader open(Mapping mapping, byte[] head, InputStream file) throws IOException {
        for (char separator : RowReader.SEPARATORS) {
            List<String> headers = Sheet.headers(head, separator);
            if (headers.size() == mapping.columns().size()
                    && Signature.of(headers).equals(mapping.signature())) {
                RowReader rows = new RowReader(new Lines(file), separator);
                Optional<Row> header = rows.header();
                return new TableReader(
                        mapping,
                        rows,
                        new Heading(header.map(Row::text).orElse(""), separator),
                        header.map(row -> Sheet.added(row.cells())).orElse(0));
            }
        }
        throw new RefusedException(Refusal.Reason.NOT_AN_EXPORT, "its header is another than the mapping's");
    }

    @Override
    public Source source() {
        return mapping.source();
    }

    @Override
    public Set<Verdict.Field> tells() {
        return Set.copyOf(tells);
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
        List<String> cells = own(next.cells());
        if (cells.size() != mapping.columns().size()) {
            String found = next.cells().size() + " cells";
            return Draft.ofNothing(place, new Rejection(Rejection.Kind.NOT_A_ROW, "", found));
        }
        if (!isWhole(next.cells()) && Signature.of(cells).equals(mapping.signature())) {
            return Draft.ofNothing(place, Rejection.of(Rejection.Kind.REPEATED_HEADER));
        }
        return draft(place, new Cells(mapping, cells));
    }

    private List<String> own(List<String> cells) {
        return cells.subList(Math.min(added, cells.size()), cells.size());
    }

    private boolean isWhole(List<String> row) {
        List<String> cells = own(row);
        return cells.size() == mapping.columns().size()
                && moments.read(new Cells(mapping, cells).text(Role.DATE)).isPresent();
    }

    private Activity activity(String declared) {
        return declared.isEmpty() ? mapping.activity() : ActivityWord.of(declared);
    }

    private Draft draft(Draft.Place place, Cells cells) {
        Started started = cells.started(moments);
        String declared = names.of(cells.text(Role.ACTIVITY));
        Declaration declaration =
                new Declaration(declared, cells.distanceUnit(), cells.text(Role.NOTE), "", null, null);
        return new Draft(
                place,
                cells.id(),
                started,
                activities.of(declared),
                cells.measures(),
                declaration,
                cells.faults().unreadable(),
                cells.faults().problems());
    }
}
