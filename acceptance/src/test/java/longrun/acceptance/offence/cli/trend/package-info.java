/** Offences for the architecture test to find. */
@NullMarked
package longrun.acceptance.offence.cli.trend;

import org.jspecify.annotations.NullMarked;
