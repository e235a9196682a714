/** How an athlete has things shown. Start at {@link longrun.workout.settings.Settings}. */
@NullMarked
package longrun.workout.settings;

import org.jspecify.annotations.NullMarked;
