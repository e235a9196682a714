/**
 * Tables with a workout in each row, from anywhere: what their columns mean is guessed from header and values, put to
 * the athlete, and read. Start at {@link longrun.source.table.Sniffer}, then {@link longrun.source.table.TableReader}.
 */
@NullMarked
package longrun.source.table;

import org.jspecify.annotations.NullMarked;
