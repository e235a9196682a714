/** The page of trends: where a metric goes, what comes next, and what stands out; enter at TrendPage. */
@NullMarked
package longrun.dashboard.trend;

import org.jspecify.annotations.NullMarked;
