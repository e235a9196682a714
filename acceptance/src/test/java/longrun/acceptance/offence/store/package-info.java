/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.store;

import org.jspecify.annotations.NullMarked;
