/**
 * A folder whose files are taken in, each content once, and moved on with their receipts. Start at
 * {@link longrun.source.inbox.Inbox}.
 */
@NullMarked
package longrun.source.inbox;

import org.jspecify.annotations.NullMarked;
