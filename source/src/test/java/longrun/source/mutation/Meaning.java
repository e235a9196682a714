package longrun.source.mutation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Units converted, or named wrongly; dates and numbers written so that they mean the same, or another thing. */
enum Meaning implements Change {
    MILES_FOR_KILOMETRES((sheet, random) -> convert(sheet, "km", "mi", 1.609344)),
    KILOMETRES_FOR_MILES((sheet, random) -> convert(sheet, "mi", "km", 1 / 1.609344)),
    DISTANCE_IN_METRES((sheet, random) -> {
        sheet.factor(Kind.DISTANCE, "km", "m", 1000);
        sheet.factor(Kind.DISTANCE, "mi", "metres", 1609.344);
    }),
    DISTANCE_IN_BOTH((sheet, random) -> {
        int place = sheet.place(Kind.DISTANCE);
        if (place >= 0 && named("mi").matcher(sheet.names.get(place)).find()) {
            String name = random.nextBoolean() ? "Distance (km)" : "distance_km";
            sheet.insert(
                    random.nextInt(sheet.kinds.size() + 1),
                    Kind.DISTANCE_AGAIN,
                    name,
                    row -> times(row.get(sheet.place(Kind.DISTANCE)), 1.609344));
        }
    }),
    DISTANCE_NAMED_WRONGLY((sheet, random) -> {
        boolean alone = sheet.place(Kind.DISTANCE_AGAIN) < 0;
        while (alone && sheet.place(Kind.MAXIMUM_SPEED) >= 0) {
            sheet.remove(sheet.place(Kind.MAXIMUM_SPEED));
            sheet.loss = Loss.SOME;
        }
        if (alone && sheet.factor(Kind.DISTANCE, "km", "mi", 1)) {
            sheet.truths.replaceAll((id, truth) -> truth.scaled(1.609344));
        } else if (alone && sheet.factor(Kind.DISTANCE, "mi", "km", 1)) {
            sheet.truths.replaceAll((id, truth) -> truth.scaled(1 / 1.609344));
        }
    }),
    TIME_IN_MINUTES((sheet, random) -> sheet.factor(Kind.TIME, "seconds", "minutes", 1 / 60.0)),
    TIME_IN_HOURS((sheet, random) -> sheet.factor(Kind.TIME, "seconds", "h", 1 / 3600.0)),
    ENERGY_IN_KILOJOULES((sheet, random) -> sheet.factor(Kind.ENERGY, "kcal", "kJ", 4.184)),
    ENERGY_WITHOUT_UNIT((sheet, random) ->
            sheet.rename(kind -> kind == Kind.ENERGY, name -> name.replaceAll("(?i)\\W*_?kcal\\W*$", ""))),
    MAXIMA_WITHOUT_UNIT((sheet, random) -> sheet.rename(
            kind -> kind == Kind.MAXIMUM_PACE || kind == Kind.MAXIMUM_SPEED,
            name -> name.replaceAll("(?i)(max[\\W_]pace|max[\\W_]speed).*", "$1"))),
    DATES((sheet, random) -> {
        List<String> patterns = List.of(
                "uuuu-MM-dd",
                "uuuu-MM-dd' 00:00:00'",
                "uuuu/M/d",
                "MMM d, uuuu",
                "d-MMM-yy",
                "dd-MMM-uuuu",
                "MMMM d, uuuu");
        restyle(sheet, patterns.get(random.nextInt(patterns.size())), ".*");
    }),
    /** Excel reads a month without a point, and leaves {@code Sept. 5, 2017} as it is. */
    DATES_OF_EXCEL((sheet, random) -> restyle(sheet, "d-MMM-yy", "[^.]*")),
    DATES_TO_BE_READ_TWO_WAYS((sheet, random) -> {
        restyle(sheet, random.nextBoolean() ? "M/d/uuuu" : "dd.MM.uuuu", ".*");
        sheet.loss = Loss.SOME;
    }),
    IMPOSSIBLE_NUMBERS((sheet, random) -> {
        List<String> numbers = List.of(
                "-1",
                "1e300",
                "-1e-300",
                "9".repeat(400),
                "1e999999999",
                "Infinity",
                "0x1F",
                "1e-400",
                "1_0",
                "٣",
                "1 800");
        sheet.rows.forEach(row -> {
            int place = random.nextInt(row.size());
            if (sheet.kinds.get(place).isNumber() && random.nextBoolean()) {
                row.set(place, numbers.get(random.nextInt(numbers.size())));
                sheet.truths.remove(sheet.id(row));
            }
        });
        sheet.loss = Loss.SOME;
    });

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiConsumer<Sheet, Random> change;

    Meaning(BiConsumer<Sheet, Random> change) {
        this.change = change;
    }

    @Override
    public void to(Sheet sheet, Random random) {
        change.accept(sheet, random);
    }

    /** A unit within a header, in whatever case and punctuation. */
    static Pattern named(String unit) {
        return Pattern.compile("(?<![a-zA-Z])" + unit + "(?![a-zA-Z])", Pattern.CASE_INSENSITIVE);
    }

    /** What is no number stays as it is. */
    static String times(String cell, double factor) {
        try {
            return Double.toString(Double.parseDouble(cell) * factor);
        } catch (NumberFormatException e) {
            return cell;
        }
    }

    /** A maximum without a unit goes with the average speed. */
    private static void convert(Sheet sheet, String from, String to, double perUnit) {
        sheet.factor(Kind.DISTANCE, from, to, 1 / perUnit);
        sheet.factor(Kind.AVERAGE_PACE, from, to, perUnit);
        sheet.factor(Kind.MAXIMUM_PACE, from, to, perUnit);
        sheet.factor(Kind.MAXIMUM_SPEED, from, to, 1 / perUnit);
        if (sheet.factor(Kind.AVERAGE_SPEED, from, to, 1 / perUnit)) {
            sheet.scaleBare(Kind.MAXIMUM_SPEED, 1 / perUnit);
        }
    }

    private static void restyle(Sheet sheet, String pattern, String which) {
        DateTimeFormatter style = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        sheet.rewrite(Kind::isDate, cell -> {
            boolean native_ = cell.matches("[A-Z][a-z]+\\.? \\d+, \\d{4}") && cell.matches(which);
            LocalDate date = native_ ? Truths.date(cell) : LocalDate.EPOCH;
            return native_ ? date.format(style) : cell;
        });
    }
}
