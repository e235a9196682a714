@NullMarked
package longrun.dashboard.snapshot;

import org.jspecify.annotations.NullMarked;
