/** The demo history through the whole house. */
@NullMarked
package longrun.acceptance.demo;

import org.jspecify.annotations.NullMarked;
