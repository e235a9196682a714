/** The model that labels the workouts: what it learned, how it is trained, and what it asks. Start at {@link longrun.dashboard.model.ModelPage}. */
@NullMarked
package longrun.dashboard.model;

import org.jspecify.annotations.NullMarked;
