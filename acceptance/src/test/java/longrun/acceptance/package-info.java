/** Whole-house tests: both stores, a real browser, the packaged jar, and the architecture. */
@NullMarked
package longrun.acceptance;

import org.jspecify.annotations.NullMarked;
