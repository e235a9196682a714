/**
 * One contract, which every store passes over real connections: start at {@link longrun.store.WorkoutStoreContract}.
 */
@NullMarked
package longrun.store;

import org.jspecify.annotations.NullMarked;
