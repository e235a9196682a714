/** What is claimed fast, measured: one class per claim, by JMH where it asks as fast as it is answered. */
@NullMarked
package longrun.benchmarks;

import org.jspecify.annotations.NullMarked;
