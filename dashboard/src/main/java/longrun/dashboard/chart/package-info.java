/** Charts: each a table of numbers, which the browser draws from that same table. */
@NullMarked
package longrun.dashboard.chart;

import org.jspecify.annotations.NullMarked;
