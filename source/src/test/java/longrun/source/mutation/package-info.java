/**
 * Whole exports, changed as spreadsheets, programs and bad luck change them, and what may become of their values. Start
 * at {@link MutatedExportsTest}.
 */
@NullMarked
package longrun.source.mutation;

import org.jspecify.annotations.NullMarked;
