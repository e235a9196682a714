/** What is claimed fast, measured: one JMH class per claim. */
@NullMarked
package longrun.benchmarks;

import org.jspecify.annotations.NullMarked;
