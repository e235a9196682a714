package longrun.source.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import longrun.source.csv.Lines;
import longrun.source.csv.RowReader;
import longrun.workout.Activity;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.DecimalMark;
import longrun.workout.mapping.Mapping;
import longrun.workout.mapping.Signature;

/** Looks at the start of a table that is no known export, and says how it seems to be meant. */
public final class Sniffer {
    private Sniffer() {}

    /**
     * How a table seems to be meant, with what is doubtful and what stands against reading it; empty where it is no
     * table.
     *
     * @param head the file's first {@link Lines#HEAD} bytes
     */
    public static Optional<Proposal> sniff(byte[] head) throws IOException {
        return Sheet.of(head).map(Sniffer::proposal);
    }

    /**
     * The mapping that was kept for a table with this header.
     *
     * @param head the file's first {@link Lines#HEAD} bytes
     * @param kept finds a mapping by its signature, as a {@link longrun.workout.port.MappingStore} does
     */
    public static Optional<Mapping> recall(byte[] head, Function<Signature, Optional<Mapping>> kept)
            throws IOException {
        for (char separator : RowReader.SEPARATORS) {
            List<String> headers = Sheet.headers(head, separator);
            Optional<Mapping> known = headers.size() < 2 ? Optional.empty() : kept.apply(Signature.of(headers));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static Proposal proposal(Sheet sheet) {
        Guesses guesses = Guesses.of(sheet);
        Marks.find(guesses);
        Units.find(guesses);
        guesses.dropTimesThatAreNone();
        DateOrder order = Dating.order(guesses);
        Correction said = new Correction(
                guesses.all().stream().map(Guess::reading).toList(),
                DateOrder.ONE_WAY_ONLY,
                DecimalMark.ONE_WAY_ONLY,
                Activity.OTHER);
        return proposal(sheet, said, guesses, order);
    }

    /** By what a person said, and by the values where she left it to them. */
    static Proposal proposal(Sheet sheet, Correction said) {
        Guesses guesses = Guesses.of(sheet, said.readings());
        Marks.find(guesses);
        Marks.take(guesses, said.marks());
        Units.find(guesses);
        DateOrder order = said.dateOrder() == DateOrder.ONE_WAY_ONLY ? Dating.order(guesses) : said.dateOrder();
        return proposal(sheet, said, guesses, order);
    }

    private static Proposal proposal(Sheet sheet, Correction said, Guesses guesses, DateOrder order) {
        Soundness.doubt(guesses, order);
        List<ProposedColumn> columns =
                guesses.all().stream().map(Guess::proposed).toList();
        return new Proposal(sheet, said, order, columns, Obstacles.of(guesses));
    }
}
