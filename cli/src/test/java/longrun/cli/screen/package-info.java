/** Tests of {@code longrun.cli.screen}. */
@NullMarked
package longrun.cli.screen;

import org.jspecify.annotations.NullMarked;
