/** The briefs of a real history. Start at {@link longrun.acceptance.brief.RealBriefTest}. */
@NullMarked
package longrun.acceptance.brief;

import org.jspecify.annotations.NullMarked;
