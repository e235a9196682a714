/** Histories that several tests look at. */
@NullMarked
package longrun.acceptance.history;

import org.jspecify.annotations.NullMarked;
