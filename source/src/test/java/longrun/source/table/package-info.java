/** Facts about separated values. */
@NullMarked
package longrun.source.table;

import org.jspecify.annotations.NullMarked;
