/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.ring.one;

import org.jspecify.annotations.NullMarked;
