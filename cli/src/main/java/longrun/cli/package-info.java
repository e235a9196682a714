/**
 * The front door: the {@code longrun} command, which wires the rooms together. Enter at
 * {@link longrun.cli.Longrun}.
 */
@NullMarked
package longrun.cli;

import org.jspecify.annotations.NullMarked;
