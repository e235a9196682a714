/** Facts about tables from anywhere. */
@NullMarked
package longrun.source.table;

import org.jspecify.annotations.NullMarked;
