/**
 * The words: what a workout is, its measured quantities, and the ports that keep one. Everything may depend on
 * this room, and it depends on nothing.
 */
@NullMarked
package longrun.workout;

import org.jspecify.annotations.NullMarked;
