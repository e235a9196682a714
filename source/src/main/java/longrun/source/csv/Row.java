package longrun.source.csv;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line the first physical line, counted from 1
 * @param text the row as it stands in the file, without its last line end
 * @param cells its cells, unquoted; empty where its quotes make no sense
 */
public record Row(int line, String text, List<String> cells) {}
