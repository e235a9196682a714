/** Whether a metric rises or falls over a window of days, and how fast. Enter at TrendFinder. */
@NullMarked
package longrun.insight.trend;

import org.jspecify.annotations.NullMarked;
