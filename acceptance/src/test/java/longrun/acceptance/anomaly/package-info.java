/** Anomalies of a real history. */
@NullMarked
package longrun.acceptance.anomaly;

import org.jspecify.annotations.NullMarked;
