/** The packaged command in a process of its own, as a person runs it. Start at {@link longrun.acceptance.command.Command}. */
@NullMarked
package longrun.acceptance.command;

import org.jspecify.annotations.NullMarked;
