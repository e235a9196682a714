package longrun.source.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of an untouched export tell, read in the plainest way and by none of the code that is tested. */
final class Truths {
    private static final double METRES_PER_MILE = 1609.344;
    private static final Pattern DATE = Pattern.compile("(\\w{3})\\w*\\.? (\\d+), (\\d{4})");
    private static final Pattern LINK = Pattern.compile("http://www\\.mapmy\\w+\\.com/workout/(\\d+)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final List<String> names;
    private final double metres;

    private Truths(List<String> names) {
        this.names = names;
        this.metres = names.stream().anyMatch(name -> name.matches("Distance\\W+km\\W*")) ? 1000 : METRES_PER_MILE;
    }

    /** By the id of the workout; without those that are told twice. */
    static Map<String, Truth> of(List<String> names, List<List<String>> rows) {
        Truths reader = new Truths(names);
        Map<String, Truth> truths = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (List<String> row : rows) {
            String id = id(reader.cell(Kind.LINK, row));
            Truth truth = reader.truth(row);
            if (id != null && truth.isWorkout() && truths.put(id, truth) != null) {
                twice.add(id);
            }
        }
        truths.keySet().removeAll(twice);
        return truths;
    }

    static @Nullable String id(String link) {
        Matcher matcher = LINK.matcher(link);
        return matcher.matches() ? matcher.group(1) : null;
    }

    static LocalDate date(String cell) {
        Matcher matcher = DATE.matcher(cell);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no date of an untouched export: " + cell);
        }
        int month = 1 + MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(2)));
    }

    private Truth truth(List<String> row) {
        return new Truth(
                date(cell(Kind.DATE, row)),
                number(Kind.DISTANCE, row) * metres,
                number(Kind.TIME, row),
                number(Kind.ENERGY, row),
                number(Kind.STEPS, row),
                number(Kind.HEART_RATE, row),
                number(Kind.MAXIMUM_SPEED, row) * metres / 3600);
    }

    private double number(Kind kind, List<String> row) {
        String cell = cell(kind, row);
        boolean absent = cell.isBlank() || cell.equals("NA");
        return Truth.positive(absent ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell)));
    }

    private String cell(Kind kind, List<String> row) {
        for (int i = 0; i < names.size(); i++) {
            if (Kind.of(names.get(i)) == kind) {
                return row.get(i);
            }
        }
        return "";
    }
}
