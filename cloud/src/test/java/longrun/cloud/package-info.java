/** Events in the forms AWS documents, and settings. */
@NullMarked
package longrun.cloud;

import org.jspecify.annotations.NullMarked;
