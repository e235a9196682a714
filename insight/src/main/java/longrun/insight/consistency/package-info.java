/** How steadily somebody trains, as a score of four parts. Enter at ConsistencyFinder. */
@NullMarked
package longrun.insight.consistency;

import org.jspecify.annotations.NullMarked;
