/** What the trends of real histories are. */
@NullMarked
package longrun.acceptance.trend;

import org.jspecify.annotations.NullMarked;
