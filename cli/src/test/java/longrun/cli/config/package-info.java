/** Facts about settings. */
@NullMarked
package longrun.cli.config;

import org.jspecify.annotations.NullMarked;
