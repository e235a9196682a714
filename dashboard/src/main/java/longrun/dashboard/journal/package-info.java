/** What happens while Longrun serves, for whoever runs it. {@link longrun.dashboard.journal.Journal} takes the entries. */
@NullMarked
package longrun.dashboard.journal;

import org.jspecify.annotations.NullMarked;
