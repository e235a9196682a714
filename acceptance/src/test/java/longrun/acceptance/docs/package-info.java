/** The documents are held to what exists: links, paths, options, JSON forms. */
@NullMarked
package longrun.acceptance.docs;

import org.jspecify.annotations.NullMarked;
