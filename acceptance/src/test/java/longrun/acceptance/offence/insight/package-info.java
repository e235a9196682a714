/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.insight;

import org.jspecify.annotations.NullMarked;
