/** How the dashboard is served. */
@NullMarked
package longrun.dashboard.config;

import org.jspecify.annotations.NullMarked;
