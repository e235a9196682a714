package longrun.source.mutation;

/** Which cells are written in quotes. */
enum Quotes {
    WHERE_NEEDED,
    ALWAYS;

    String written(String cell, char separator) {
        boolean needed = this == ALWAYS
                || cell.indexOf(separator) >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
