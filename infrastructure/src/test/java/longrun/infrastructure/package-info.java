/** The template held to what the guide promises. */
@NullMarked
package longrun.infrastructure;

import org.jspecify.annotations.NullMarked;
