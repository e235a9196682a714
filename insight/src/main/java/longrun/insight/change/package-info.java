/** When the months of a history became other than they were. Enter at ChangeFinder. */
@NullMarked
package longrun.insight.change;

import org.jspecify.annotations.NullMarked;
