/**
 * What all formats of comma-separated values share: lines, rows, numbers and dates as people and programs write them.
 * Start at {@link longrun.source.csv.RowReader}.
 */
@NullMarked
package longrun.source.csv;

import org.jspecify.annotations.NullMarked;
