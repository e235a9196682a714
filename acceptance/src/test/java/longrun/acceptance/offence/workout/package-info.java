/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.workout;

import org.jspecify.annotations.NullMarked;
