/** Facts about what comes in through the porch. */
@NullMarked
package longrun.source;

import org.jspecify.annotations.NullMarked;
