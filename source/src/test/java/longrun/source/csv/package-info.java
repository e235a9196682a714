/** Facts about separated values. */
@NullMarked
package longrun.source.csv;

import org.jspecify.annotations.NullMarked;
