/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.wording;

import org.jspecify.annotations.NullMarked;
