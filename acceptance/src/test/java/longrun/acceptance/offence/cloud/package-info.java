/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.cloud;

import org.jspecify.annotations.NullMarked;
