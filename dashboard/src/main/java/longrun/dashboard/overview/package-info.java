/** The first page: what the history holds. */
@NullMarked
package longrun.dashboard.overview;

import org.jspecify.annotations.NullMarked;
