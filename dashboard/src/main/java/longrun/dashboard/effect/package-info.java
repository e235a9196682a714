/** The Choco Effect: what was otherwise after an event, as a story. */
@NullMarked
package longrun.dashboard.effect;

import org.jspecify.annotations.NullMarked;
