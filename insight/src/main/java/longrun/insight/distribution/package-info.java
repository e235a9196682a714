/** How often each distance, duration or pace occurs; enter at DistributionFinder. */
@NullMarked
package longrun.insight.distribution;

import org.jspecify.annotations.NullMarked;
