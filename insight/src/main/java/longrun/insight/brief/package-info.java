/** What is worth saying of the last days, in a few sentences. Enter at BriefWriter. */
@NullMarked
package longrun.insight.brief;

import org.jspecify.annotations.NullMarked;
