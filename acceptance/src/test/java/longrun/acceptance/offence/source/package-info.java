/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.source;

import org.jspecify.annotations.NullMarked;
