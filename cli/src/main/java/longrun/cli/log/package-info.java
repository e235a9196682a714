/** What is told on standard error while Longrun serves. {@link longrun.cli.log.Log} writes it. */
@NullMarked
package longrun.cli.log;

import org.jspecify.annotations.NullMarked;
