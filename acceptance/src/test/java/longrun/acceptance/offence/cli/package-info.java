/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.cli;

import org.jspecify.annotations.NullMarked;
