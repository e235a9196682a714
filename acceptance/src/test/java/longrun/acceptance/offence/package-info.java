/** A house in which each rule is broken once, so that the architecture test is known to see it. */
@NullMarked
package longrun.acceptance.offence;

import org.jspecify.annotations.NullMarked;
