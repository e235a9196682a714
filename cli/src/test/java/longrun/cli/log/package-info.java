/** Tests of what is told while Longrun serves. */
@NullMarked
package longrun.cli.log;

import org.jspecify.annotations.NullMarked;
