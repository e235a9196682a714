/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.dashboard;

import org.jspecify.annotations.NullMarked;
