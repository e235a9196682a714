/** Where an athlete's workouts live: the data folder or a database server. Start at {@link longrun.cli.place.Place}. */
@NullMarked
package longrun.cli.place;

import org.jspecify.annotations.NullMarked;
