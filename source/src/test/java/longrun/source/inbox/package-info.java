/** Tests of the inbox. */
@NullMarked
package longrun.source.inbox;

import org.jspecify.annotations.NullMarked;
