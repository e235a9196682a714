/** Files handed over in the browser: uploaded, planned, confirmed, and taken back. Start at {@link longrun.dashboard.imports.ImportPage}. */
@NullMarked
package longrun.dashboard.imports;

import org.jspecify.annotations.NullMarked;
