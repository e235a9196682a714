/** What pages show, as files: the same documents that commands print. */
@NullMarked
package longrun.dashboard.export;

import org.jspecify.annotations.NullMarked;
