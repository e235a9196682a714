/**
 * The parlour: the pages a person reads. One package per feature, with its page and the view its template
 * sees.
 */
@NullMarked
package longrun.dashboard;

import org.jspecify.annotations.NullMarked;
