/** Readers on whatever bytes a coverage-guided fuzzer finds; each reader has a target. Start at {@link Promise}. */
@NullMarked
package longrun.source.fuzz;

import org.jspecify.annotations.NullMarked;
