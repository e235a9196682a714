/** Facts about what is handed in packed. */
@NullMarked
package longrun.source.archive;

import org.jspecify.annotations.NullMarked;
