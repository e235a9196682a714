package longrun.source.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;

/** Separators, quotes, line ends, encodings, headers and notes as other programs write them. */
enum Writing implements Change {
    ANOTHER_SEPARATOR((sheet, random) -> sheet.separator = ";\t|".charAt(random.nextInt(3))),
    DECIMAL_COMMA((sheet, random) -> sheet.decimal = ','),
    SEMICOLON_AND_DECIMAL_COMMA((sheet, random) -> {
        sheet.separator = ';';
        sheet.decimal = ',';
    }),
    NUMBERS((sheet, random) -> sheet.numbers = List.of(Numbers.values()).get(random.nextInt(4))),
    ALL_QUOTED((sheet, random) -> sheet.quotes = Quotes.ALWAYS),
    LINE_ENDS((sheet, random) -> sheet.lineEnd = List.of("\n", "\r", "\r\n").get(random.nextInt(3))),
    BLANK_LINES((sheet, random) ->
            sheet.lineEnd = List.of("\n\n", "\r\r", "\r\n \r\n").get(random.nextInt(3))),
    MARK((sheet, random) -> sheet.mark = "\uFEFF"),
    UTF_16((sheet, random) -> {
        sheet.mark = "\uFEFF";
        sheet.charset = random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }),
    UTF_16_WITHOUT_MARK((sheet, random) -> {
        sheet.mark = "";
        sheet.charset = random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        sheet.loss = Loss.SOME;
    }),
    WINDOWS_1252((sheet, random) -> {
        sheet.mark = "";
        sheet.charset = Charset.forName("windows-1252");
    }),
    LINE_ABOUT_SEPARATOR((sheet, random) -> sheet.aboutSeparator = true),
    HEADERS_WITHIN((sheet, random) -> sheet.rowsPerHeader = 1 + random.nextInt(20)),
    HEADERS_OF_R((sheet, random) -> {
        sheet.rename(kind -> true, name -> name.replaceAll("[^A-Za-z0-9.]", "."));
        sheet.rewrite(Kind::isNumber, cell -> cell.isEmpty() ? "NA" : cell);
    }),
    HEADERS_IN_CAPITALS((sheet, random) -> sheet.rename(kind -> true, name -> name.toUpperCase(Locale.ROOT))),
    HEADERS_AS_NAMES_OF_VARIABLES((sheet, random) -> sheet.rename(
            kind -> true,
            name -> name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_").replaceAll("_$", ""))),
    ABSENT_IN_WORDS((sheet, random) -> {
        String absent =
                List.of("NA", "NaN", "null", "--", "None", "#N/A", "0", "0.0").get(random.nextInt(8));
        sheet.rewrite(Kind::isNumber, cell -> cell.isEmpty() ? absent : cell);
    }),
    SPACES_AROUND((sheet, random) -> sheet.rewrite(kind -> kind != Kind.NOTES, cell -> " " + cell + " ")),
    NOTES((sheet, random) -> {
        List<String> notes = List.of(
                "a,b;c\td|e",
                "first\r\n\r\nsecond\n,,,,\n\"third\"",
                "\"",
                "\"\"\n\"",
                "b'it\\'s \\xc5\\x82'",
                "b\"\"",
                "\\",
                "Workout Date,Activity Type",
                "2019-09-05",
                "\uD83D\uDC15 ż",
                "x".repeat(5000));
        sheet.rewrite(kind -> kind == Kind.NOTES, cell -> notes.get(random.nextInt(notes.size())));
    });

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiConsumer<Sheet, Random> change;

    Writing(BiConsumer<Sheet, Random> change) {
        this.change = change;
    }

    @Override
    public void to(Sheet sheet, Random random) {
        change.accept(sheet, random);
    }
}
