/** What every reader gives: drafts, understood and not yet believed. Start at {@link longrun.source.draft.Draft}. */
@NullMarked
package longrun.source.draft;

import org.jspecify.annotations.NullMarked;
