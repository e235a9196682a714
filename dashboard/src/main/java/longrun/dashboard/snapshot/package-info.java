/** The history as pages see it: one consistent snapshot in memory, renewed behind their backs. */
@NullMarked
package longrun.dashboard.snapshot;

import org.jspecify.annotations.NullMarked;
