/** Measured quantities, each a type with its unit at both ends. All are positive and finite; absent is not zero. */
@NullMarked
package longrun.workout.quantity;

import org.jspecify.annotations.NullMarked;
