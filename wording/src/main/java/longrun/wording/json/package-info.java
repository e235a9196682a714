/**
 * The JSON forms, one document each: names in snake_case with their units, written as a stream so that a million
 * workouts need no more memory than one.
 */
@NullMarked
package longrun.wording.json;

import org.jspecify.annotations.NullMarked;
