/** What is counted and timed while Longrun serves, in the form Prometheus reads. Start at {@link longrun.dashboard.metrics.Metrics}. */
@NullMarked
package longrun.dashboard.metrics;

import org.jspecify.annotations.NullMarked;
