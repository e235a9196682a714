/** Streaks and consistency of a real history. Start at {@link longrun.acceptance.streak.RealStreaksTest}. */
@NullMarked
package longrun.acceptance.streak;

import org.jspecify.annotations.NullMarked;
