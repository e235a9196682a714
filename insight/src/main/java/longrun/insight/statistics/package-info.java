/** Numbers in, a number out: what several findings calculate alike. */
@NullMarked
package longrun.insight.statistics;

import org.jspecify.annotations.NullMarked;
