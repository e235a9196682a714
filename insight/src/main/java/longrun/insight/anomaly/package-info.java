/** Workouts unlike the others of their kind, each with its likely cause. Enter at AnomalyFinder. */
@NullMarked
package longrun.insight.anomaly;

import org.jspecify.annotations.NullMarked;
