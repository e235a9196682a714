package longrun.source.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longrun.source.csv.NumberStyle;
import longrun.workout.mapping.DateOrder;
import longrun.workout.mapping.HeaderText;
import longrun.workout.mapping.Reading;
import longrun.workout.mapping.Role;

/** The columns of one table, each role given to the column that claims it best and whose values fit. */
final class Guesses {
    private static final Moments DAY_FIRST = new Moments(DateOrder.DAY_FIRST);
    private static final Moments MONTH_FIRST = new Moments(DateOrder.MONTH_FIRST);

    private static final Pattern BY_THE_MILE =
            Pattern.compile("(?:.* )?(?:mi|miles?|mph|mi h|meilen|milhas|miglia|millas)");

    private final List<Guess> columns;

    private Guesses(List<Guess> columns) {
        this.columns = columns;
    }

    static Guesses of(Sheet sheet) {
        Guesses guesses = new Guesses(columns(sheet));
        for (Role role : Role.values()) {
            guesses.give(role);
        }
        guesses.takeStartForDate();
        return guesses;
    }

    /** Each role as a person gave it. */
    static Guesses of(Sheet sheet, List<Reading> readings) {
        List<Guess> columns = columns(sheet);
        if (columns.size() != readings.size()) {
            throw new IllegalArgumentException(readings.size() + " readings of " + columns.size() + " columns");
        }
        columns.forEach(column -> column.take(readings.get(column.place)));
        return new Guesses(columns);
    }

    private static List<Guess> columns(Sheet sheet) {
        return IntStream.range(0, sheet.headers().size())
                .mapToObj(place -> new Guess(sheet, place))
                .toList();
    }

    List<Guess> all() {
        return columns;
    }

    Optional<Guess> of(Role role) {
        return columns.stream().filter(column -> column.role == role).findFirst();
    }

    /** Whether another column, such as one of paces, is told by the mile. */
    boolean speakOfMiles() {
        return columns.stream()
                .anyMatch(column ->
                        BY_THE_MILE.matcher(HeaderText.words(column.header)).matches());
    }

    /** A time that the values don't bear out as a duration is the time of day, where no column tells that better. */
    void dropTimesThatAreNone() {
        Optional<Guess> unclear = of(Role.DURATION).filter(column -> isUnclear(column) && !isBorneOut(column));
        if (unclear.isEmpty()) {
            return;
        }
        Guess time = unclear.get();
        boolean ofDay = of(Role.START_TIME).isEmpty()
                && time.hasMost(value -> Moments.time(value).isPresent());
        time.doubts.clear();
        time.take(ofDay ? Role.START_TIME : Role.NONE);
        if (ofDay) {
            time.doubts.add(Doubt.HEADER_UNCLEAR);
        }
        claimants(Role.DURATION).stream()
                .filter(column -> column != time && column.role == Role.NONE)
                .findFirst()
                .ifPresent(next -> {
                    next.take(Role.DURATION);
                    Marks.find(this);
                    Units.find(this);
                });
    }

    private boolean isBorneOut(Guess duration) {
        Optional<Guess> distance = of(Role.DISTANCE);
        return distance.isPresent()
                && distance.get().unit != null
                && duration.unit != null
                && Pace.isPlausible(Pace.median(distance.get(), distance.get().unit, duration, duration.unit));
    }

    private static boolean isUnclear(Guess column) {
        return column.name
                .meaning()
                .filter(meaning -> meaning.claim() == Claim.UNCLEAR)
                .isPresent();
    }

    private void give(Role role) {
        List<Guess> claimants = claimants(role);
        if (claimants.isEmpty()) {
            doubtWhatNamesItClearly(role);
            return;
        }
        Guess best = claimants.get(0);
        best.take(role);
        boolean rivals =
                claimants.stream().skip(1).anyMatch(other -> rank(other) == rank(best) && !other.values.isEmpty());
        if (rivals) {
            best.doubts.add(Doubt.SEVERAL_COLUMNS);
        }
        if (role == Role.DURATION && isUnclear(best)) {
            best.doubts.add(Doubt.HEADER_UNCLEAR);
        }
    }

    /** A column that is left out although its header is clear must not be missed. */
    private void doubtWhatNamesItClearly(Role role) {
        columns.stream()
                .filter(column -> column.name
                        .meaning()
                        .filter(meaning -> meaning.role() == role && meaning.claim() == Claim.CLEAR)
                        .isPresent())
                .forEach(column -> column.doubts.add(role == Role.ID ? Doubt.IDS_REPEAT : Doubt.VALUES_UNREADABLE));
    }

    /** The best first. Of two that are named the same the second is as good: exports write it for programs. */
    private List<Guess> claimants(Role role) {
        List<Guess> claimants = new ArrayList<>();
        for (Guess column : columns) {
            boolean claims = column.name
                    .meaning()
                    .filter(meaning -> meaning.role() == role)
                    .isPresent();
            if (claims && fits(column, role) && speaksTheLanguage(column)) {
                claimants.add(column);
            }
        }
        claimants.sort(Comparator.comparing((Guess column) -> column.values.isEmpty())
                .thenComparing(Guesses::rank)
                .thenComparing(column -> column.name.meaning().orElseThrow().place())
                .thenComparing(column -> column.name.telling() != HeaderName.Telling.A_UNIT)
                .thenComparing(column -> column.values.size(), Comparator.reverseOrder())
                .thenComparing(column -> column.place, Comparator.reverseOrder()));
        return claimants;
    }

    private static Claim rank(Guess column) {
        return column.name.meaning().orElseThrow().claim();
    }

    private static boolean fits(Guess column, Role role) {
        return switch (role) {
            case DATE -> column.hasMost(Guesses::isDate);
            case START_TIME ->
                column.hasMost(value -> isDate(value) || Moments.time(value).isPresent());
            case ID -> new HashSet<>(column.values).size() == column.values.size() && !countsRows(column.values);
            case DISTANCE, ENERGY, STEPS, HEART_RATE -> column.values.isEmpty() || column.hasMost(Guesses::isNumber);
            case DURATION ->
                column.values.isEmpty()
                        || column.hasMost(value -> isNumber(value) || Lapse.form(value) != Lapse.Form.OTHER);
            case ACTIVITY -> column.values.isEmpty() || !column.hasMost(Guesses::isNumber);
            case NOTE -> true;
            case NONE -> false;
        };
    }

    /** Numbers of rows are given anew when a row is put in front of them; they would make one workout of two. */
    private static boolean countsRows(List<String> values) {
        return Stream.of(0, 1)
                .anyMatch(first -> IntStream.range(0, values.size())
                        .allMatch(row -> values.get(row).equals(Integer.toString(row + first))));
    }

    private static boolean isDate(String value) {
        return DAY_FIRST.read(value).isPresent() || MONTH_FIRST.read(value).isPresent();
    }

    private static boolean isNumber(String value) {
        String bare = Amount.bare(value);
        return !Double.isNaN(NumberStyle.POINT.read(bare)) || !Double.isNaN(NumberStyle.COMMA.read(bare));
    }

    /** {@code Tempo} is the time in Italian and the pace in German: what is unclear needs a header of its language. */
    private boolean speaksTheLanguage(Guess column) {
        Meaning meaning = column.name.meaning().orElseThrow();
        if (meaning.claim() != Claim.UNCLEAR || meaning.role() != Role.DURATION) {
            return true;
        }
        Map<String, Integer> spoken = new HashMap<>();
        for (Guess other : columns) {
            Set<String> languages = other == column
                    ? Set.of()
                    : other.name.meaning().map(Meaning::languages).orElse(Set.of());
            languages.forEach(language -> spoken.merge(language, 1, Integer::sum));
        }
        int most = spoken.values().stream().mapToInt(count -> count).max().orElse(0);
        return meaning.languages().stream().anyMatch(language -> spoken.getOrDefault(language, 0) == most);
    }

    /** {@code Start} with a date in it is the date, where no other column is. */
    private void takeStartForDate() {
        Optional<Guess> start = of(Role.START_TIME).filter(column -> column.hasMost(Guesses::isDate));
        start.ifPresent(column -> column.take(of(Role.DATE).isEmpty() ? Role.DATE : Role.NONE));
    }
}
