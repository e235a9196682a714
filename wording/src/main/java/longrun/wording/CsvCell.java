package longrun.wording;

/** A cell of separated values. */
final class CsvCell {
    /** A spreadsheet takes what begins so for a formula, and runs it. */
    private static final String FORMULAS = "=+-@\t\r";

    private CsvCell() {}

    /** Quoted where it must be (RFC 4180). */
    static String quoted(String cell, char separator) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0;
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** Somebody's words, with an apostrophe before what a spreadsheet would run. */
    static String words(String text, char separator) {
        boolean isFormula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return quoted(isFormula ? "'" + text : text, separator);
    }
}
