/** The parlour: the pages a person reads. A door opens it with {@link longrun.dashboard.Dashboard#open}. */
@NullMarked
package longrun.dashboard;

import org.jspecify.annotations.NullMarked;
