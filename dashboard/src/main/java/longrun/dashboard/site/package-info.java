/** The web server around the pages: routes, security, assets and errors. */
@NullMarked
package longrun.dashboard.site;

import org.jspecify.annotations.NullMarked;
