@NullMarked
package longrun.dashboard.imports;

import org.jspecify.annotations.NullMarked;
