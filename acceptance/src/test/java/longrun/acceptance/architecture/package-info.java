/** The rules of the house, and proof that each can be broken. Enter at {@link House}. */
@NullMarked
package longrun.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
