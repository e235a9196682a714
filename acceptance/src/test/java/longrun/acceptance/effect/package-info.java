/** What the findings about changes and events say of a real history. */
@NullMarked
package longrun.acceptance.effect;

import org.jspecify.annotations.NullMarked;
