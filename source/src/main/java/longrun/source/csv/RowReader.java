package longrun.source.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import longrun.source.csv.Lines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The rows of separated values; a quoted cell may go over lines, and blank lines are no rows. A quote that is never
 * closed would swallow the rest of the file: the next line that is a whole row by itself ends it.
 */
public final class RowReader {
    /** What parts the cells in the files of the world, the likeliest first. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Of more cells a row is none; the parser says the same of a quoted one. */
    private static final int MOST_CELLS = 16 * 1024;

    private static final int USUAL_CELLS = 16;

    private final Lines lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder parser;
    private @Nullable Line ahead;

    public RowReader(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.parser = CsvReader.builder().fieldSeparator(separator);
    }

    /**
     * The next row, or null after the last.
     *
     * @param isWhole whether cells are clearly those of a row
     */
    public @Nullable Row next(Predicate<List<String>> isWhole) throws IOException {
        Line first = take();
        while (first != null && first.text().isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        if (first.text().indexOf('"') < 0 || !isOpen(first.text(), false)) {
            return new Row(first.number(), first.text(), cells(first.text()));
        }
        return overLines(first, isWhole);
    }

    /** Reads up to the first row of values; gives the header, which Excel's {@code sep=;} may precede. */
    public Optional<Row> header() throws IOException {
        Row first = next(cells -> false);
        if (first != null && first.text().startsWith("sep=")) {
            first = next(cells -> false);
        }
        return Optional.ofNullable(first);
    }

    private Row overLines(Line first, Predicate<List<String>> isWhole) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        String end = first.end();
        while (text.length() < Lines.MAX_LINE) {
            Line line = take();
            if (line == null || isWhole(line, isWhole)) {
                ahead = line;
                break;
            }
            text.append(end).append(line.text());
            end = line.end();
            if (!isOpen(line.text(), true)) {
                return new Row(first.number(), text.toString(), cells(text.toString()));
            }
        }
        return new Row(first.number(), text.toString(), List.of());
    }

    private boolean isWhole(Line line, Predicate<List<String>> isWhole) {
        return line.text().indexOf(separator) >= 0 && !isOpen(line.text(), false) && isWhole.test(cells(line.text()));
    }

    /** Whether a quote is open at the end of a line. A quote opens at the start of a cell only. */
    private boolean isOpen(String line, boolean openBefore) {
        boolean open = openBefore;
        int at = 0;
        while (at < line.length()) {
            if (open) {
                int quote = line.indexOf('"', at);
                if (quote < 0) {
                    return true;
                }
                boolean escaped = quote + 1 < line.length() && line.charAt(quote + 1) == '"';
                open = escaped;
                at = quote + (escaped ? 2 : 1);
            } else if (line.charAt(at) == '"' && (at == 0 || line.charAt(at - 1) == separator)) {
                open = true;
                at++;
            } else {
                int next = line.indexOf(separator, at);
                at = next < 0 ? line.length() : next + 1;
            }
        }
        return open;
    }

    private List<String> cells(String text) {
        if (text.indexOf('"') < 0) {
            return unquoted(text);
        }
        try {
            return parser.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** Most rows quote nothing; to make a parser for each of them takes longer than to read it. */
    private List<String> unquoted(String text) {
        List<String> cells = new ArrayList<>(USUAL_CELLS);
        int from = 0;
        int to = text.indexOf(separator);
        while (to >= 0 && cells.size() < MOST_CELLS) {
            cells.add(text.substring(from, to));
            from = to + 1;
            to = text.indexOf(separator, from);
        }
        if (cells.size() == MOST_CELLS) {
            return List.of();
        }
        cells.add(text.substring(from));
        return Collections.unmodifiableList(cells);
    }

    private @Nullable Line take() throws IOException {
        Line line = ahead;
        ahead = null;
        return line == null ? lines.next() : line;
    }
}
