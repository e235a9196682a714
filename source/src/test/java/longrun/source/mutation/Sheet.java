package longrun.source.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An export on its way to a mutated file: cells as text, how they are to be written, and what they really tell. */
final class Sheet {
    /** A reader may look at no more rows before it decides. */
    private static final int SAMPLE = 500;

    final List<Kind> kinds = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();

    /** By the id in the link; without rows whose id is told twice. */
    final Map<String, Truth> truths = new HashMap<>();

    char separator = ',';
    char decimal = '.';
    Numbers numbers = Numbers.AS_THEY_ARE;
    Quotes quotes = Quotes.WHERE_NEEDED;
    String lineEnd = "\r\n";
    String mark = "";
    boolean aboutSeparator;
    Charset charset = StandardCharsets.UTF_8;
    Loss loss = Loss.NONE;

    /** After so many rows the header stands once more, and counts as a row; 0 for never. */
    int rowsPerHeader;

    Sheet(List<String> names, List<List<String>> rows) {
        this.names.addAll(names);
        names.forEach(name -> kinds.add(Kind.of(name)));
        rows.forEach(row -> this.rows.add(new ArrayList<>(row)));
        Truths.of(names, rows).forEach(truths::put);
    }

    /** Where a column stands; -1 if it is not there any more. */
    int place(Kind kind) {
        return kinds.indexOf(kind);
    }

    /** Rewrites the cells of some columns, headers not among them. */
    void rewrite(Predicate<Kind> which, UnaryOperator<String> cell) {
        for (int i = 0; i < kinds.size(); i++) {
            if (which.test(kinds.get(i))) {
                int place = i;
                rows.forEach(row -> row.set(place, cell.apply(row.get(place))));
            }
        }
    }

    /** Rewrites the headers of some columns. */
    void rename(Predicate<Kind> which, UnaryOperator<String> name) {
        for (int i = 0; i < kinds.size(); i++) {
            if (which.test(kinds.get(i))) {
                names.set(i, name.apply(names.get(i)));
            }
        }
    }

    void insert(int place, Kind kind, String name, Function<List<String>, String> cell) {
        rows.forEach(row -> row.add(place, cell.apply(row)));
        kinds.add(place, kind);
        names.add(place, name);
    }

    void remove(int place) {
        rows.forEach(row -> row.remove(place));
        kinds.remove(place);
        names.remove(place);
    }

    void shuffleColumns(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        arrange(kinds, order);
        arrange(names, order);
        rows.forEach(row -> arrange(row, order));
    }

    void forget() {
        truths.clear();
        loss = Loss.SOME;
    }

    /** The number of rows in the file as a reader counts them. */
    int count() {
        return rows.size() + (rowsPerHeader == 0 ? 0 : rows.size() / rowsPerHeader);
    }

    /** Multiplies a column by a factor and names another unit, where its header names this one. */
    boolean factor(Kind kind, String from, String to, double factor) {
        boolean found = false;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == kind
                    && Meaning.named(from).matcher(names.get(i)).find()) {
                int place = i;
                names.set(i, Meaning.named(from).matcher(names.get(i)).replaceAll(to));
                rows.forEach(
                        row -> row.set(place, factor == 1 ? row.get(place) : Meaning.times(row.get(place), factor)));
                found = true;
            }
        }
        return found;
    }

    /** Multiplies a column that names no unit. */
    void scaleBare(Kind kind, double factor) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == kind
                    && !Meaning.named("(km|mi)").matcher(names.get(i)).find()) {
                int place = i;
                rows.forEach(row -> row.set(place, Meaning.times(row.get(place), factor)));
            }
        }
    }

    /** Whether what it loses is known to be nothing: a decimal comma has to be told by a number that says so. */
    Loss loss() {
        boolean told = (separator == ',' && decimal == '.')
                || rows.stream().limit(SAMPLE).anyMatch(this::tellsDecimal);
        return told ? loss : Loss.SOME;
    }

    private boolean tellsDecimal(List<String> row) {
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            boolean read = kind.isNumber() && kind != Kind.MAXIMUM_PACE && kind != Kind.DISTANCE_AGAIN;
            if (read && numbers.written(row.get(i).strip(), decimal).matches("\\d*[.,](\\d{1,2}|\\d{4,})")) {
                return true;
            }
        }
        return false;
    }

    /** The id of the workout a row links to. */
    @Nullable
    String id(List<String> row) {
        int link = place(Kind.LINK);
        return link < 0 ? null : Truths.id(row.get(link).strip());
    }

    /** The header as it will stand in the file, without line end. */
    String header() {
        return names.stream()
                .map(name -> Quotes.WHERE_NEEDED.written(name, separator))
                .collect(joined());
    }

    String written(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean number = i < kinds.size() && kinds.get(i).isNumber();
            cells.add(quotes.written(number ? numbers.written(row.get(i), decimal) : row.get(i), separator));
        }
        return cells.stream().collect(joined());
    }

    byte[] file() {
        StringBuilder text = new StringBuilder(start()).append(header()).append(lineEnd);
        for (int i = 0; i < rows.size(); i++) {
            text.append(written(rows.get(i))).append(lineEnd);
            if (rowsPerHeader > 0 && (i + 1) % rowsPerHeader == 0) {
                text.append(header()).append(lineEnd);
            }
        }
        return text.toString().getBytes(charset);
    }

    /** What stands before the header. */
    String start() {
        String sign = charset.name().startsWith("UTF") ? mark : "";
        return sign + (aboutSeparator ? "sep=" + separator + lineEnd : "");
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(Character.toString(separator));
    }

    private static <T> void arrange(List<T> list, List<Integer> order) {
        List<T> before = List.copyOf(list);
        for (int i = 0; i < order.size(); i++) {
            list.set(i, before.get(order.get(i)));
        }
    }
}
