/** Which days a source really recorded; outside them there is no data, which is not zero. Enter at CoverageFinder. */
@NullMarked
package longrun.insight.coverage;

import org.jspecify.annotations.NullMarked;
