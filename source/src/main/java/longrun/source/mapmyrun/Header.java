package longrun.source.mapmyrun;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longrun.source.csv.Unit;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;
import longrun.workout.batch.Verdict;
import org.jspecify.annotations.Nullable;

/** Where each column stands and in which unit: found by name, never by position. Of two of one name the first counts. */
final class Header {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]+");

    /** {@code Distance (km)}, or {@code Distance..km.} where R wrote it. */
    private static final Pattern WITH_PARENTHESES = Pattern.compile(".*(?:\\(.*\\)|\\.\\..*\\.)\\s*");

    /** Every header has it, and hardly any other row: rows are told from headers quickly. */
    private static final String WORD_IN_ALL = "workout";

    /** So many names of columns no row of values has. */
    private static final int NAMES_OF_A_HEADER = 3;

    private final List<String> names;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, Unit> units = new EnumMap<>(Column.class);
    private Set<Verdict.Field> tells = Set.of();

    private Header(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The header these cells make, or empty if they are none of MapMyRun's: it has the date and the activity of the
     * workout, and its duration or its distance, all on one line: a cell over lines has swallowed a row.
     *
     * @throws RefusedException if they are, but a unit is missing
     */
    static Optional<Header> of(List<String> cells) throws RefusedException {
        boolean candidate =
                cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(WORD_IN_ALL))
                        && cells.stream().noneMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
        if (!candidate) {
            return Optional.empty();
        }
        Header header = new Header(cells);
        for (int place = 0; place < cells.size(); place++) {
            header.place(place, words(cells.get(place)));
        }
        if (!header.isMapMyRun()) {
            return Optional.empty();
        }
        header.findUnits();
        header.tells = header.fields();
        return Optional.of(header);
    }

    /**
     * The header these cells make of a table that cannot be read: it has some of the names, and not those that are
     * needed. None of its columns is known, so that no row behind it is read in the units of another header.
     */
    static Optional<Header> ofUnreadable(List<String> cells) {
        Header header = new Header(cells);
        for (int place = 0; place < cells.size(); place++) {
            header.place(place, words(cells.get(place)));
        }
        return header.places.size() < NAMES_OF_A_HEADER ? Optional.empty() : Optional.of(new Header(cells));
    }

    private boolean isMapMyRun() {
        return has(Column.DATE) && has(Column.ACTIVITY) && (has(Column.DURATION) || has(Column.DISTANCE));
    }

    int size() {
        return names.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The cell of a column that is there. */
    String cell(Column column, List<String> cells) {
        Integer place = places.get(column);
        return place == null ? "" : cells.get(place);
    }

    /** A column's name as the file writes it. */
    String name(Column column) {
        return cell(column, names);
    }

    @Nullable
    Unit unit(Column column) {
        return units.get(column);
    }

    Set<Verdict.Field> tells() {
        return tells;
    }

    private Set<Verdict.Field> fields() {
        return places.keySet().stream()
                .flatMap(column -> column.field().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void place(int place, String words) {
        for (Column column : Column.values()) {
            Optional<String> behind = column.behindName(words);
            if (behind.isPresent() && isUnitOf(column, behind.get(), names.get(place))) {
                place(column, place, column.unit(behind.get()).orElse(null));
            }
        }
    }

    /** Any other word behind the name makes another column of it, unless it is in parentheses. */
    private static boolean isUnitOf(Column column, String words, String name) {
        return words.isEmpty()
                || column.unit(words).isPresent()
                || (column.needsUnit() && WITH_PARENTHESES.matcher(name).matches());
    }

    private void place(Column column, int place, @Nullable Unit unit) {
        boolean better = !has(column) || (unit != null && unit(column) == null);
        if (better) {
            places.put(column, place);
        }
        if (better && unit != null) {
            units.put(column, unit);
        }
    }

    private void findUnits() throws RefusedException {
        unitIfBare(Column.ENERGY, Optional.of(Unit.KILOCALORIE));
        unitIfBare(Column.DURATION, Optional.of(Unit.SECOND));
        unitIfBare(Column.DISTANCE, ofDistance());
        for (Column column : Column.values()) {
            if (has(column) && column.needsUnit() && unit(column) == null) {
                throw new RefusedException(Refusal.Reason.NO_UNIT, name(column));
            }
        }
        unitIfBare(Column.MAXIMUM_SPEED, speed());
        unitIfBare(Column.HEART_RATE, Optional.of(Unit.BEATS_PER_MINUTE));
        unitIfBare(Column.STEPS, Optional.of(Unit.COUNT));
    }

    /** No export ever named another unit without saying it. */
    private void unitIfBare(Column column, Optional<Unit> unit) {
        boolean bare = has(column)
                && unit(column) == null
                && !WITH_PARENTHESES.matcher(name(column)).matches();
        if (bare) {
            unit.ifPresent(known -> units.put(column, known));
        }
    }

    /** What the columns derived from it are given in. */
    private Optional<Unit> ofDistance() {
        return Stream.of(Column.AVERAGE_PACE, Column.AVERAGE_SPEED, Column.MAXIMUM_SPEED)
                .flatMap(column -> Stream.ofNullable(unit(column)))
                .flatMap(unit -> unit.ofDistance().stream())
                .findFirst();
    }

    private Optional<Unit> speed() {
        return Stream.of(Column.AVERAGE_SPEED, Column.AVERAGE_PACE, Column.DISTANCE)
                .flatMap(column -> Stream.ofNullable(unit(column)))
                .flatMap(unit -> unit.ofDistance().stream())
                .findFirst()
                .map(unit -> unit == Unit.MILE ? Unit.MILES_PER_HOUR : Unit.KILOMETRES_PER_HOUR);
    }

    private static String words(String name) {
        return PUNCTUATION
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
