/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.ring.two;

import org.jspecify.annotations.NullMarked;
