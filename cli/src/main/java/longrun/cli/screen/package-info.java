/** What a person sees in a terminal: tables, colour, progress. Start at {@link longrun.cli.screen.Table}. */
@NullMarked
package longrun.cli.screen;

import org.jspecify.annotations.NullMarked;
