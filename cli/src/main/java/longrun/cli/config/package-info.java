/**
 * The settings of an installation: what they are, and what the file, the environment and the profile say of them. Start at
 * {@link longrun.cli.config.Configuration}.
 */
@NullMarked
package longrun.cli.config;

import org.jspecify.annotations.NullMarked;
