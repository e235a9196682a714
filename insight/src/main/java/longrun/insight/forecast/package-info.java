/** What the next weeks will probably bring, and how well that was told in the past. Enter at ForecastFinder. */
@NullMarked
package longrun.insight.forecast;

import org.jspecify.annotations.NullMarked;
