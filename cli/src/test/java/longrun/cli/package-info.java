/** The command run within the test's own process, its streams caught. */
@NullMarked
package longrun.cli;

import org.jspecify.annotations.NullMarked;
