/** What every page stands in: navigation, the lens bar, the reader's preferences, and how a view becomes HTML. */
@NullMarked
package longrun.dashboard.frame;

import org.jspecify.annotations.NullMarked;
