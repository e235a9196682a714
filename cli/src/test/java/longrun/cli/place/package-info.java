/** Tests of {@code longrun.cli.place}. */
@NullMarked
package longrun.cli.place;

import org.jspecify.annotations.NullMarked;
