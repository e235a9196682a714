/** The pages in a real browser. Skipped, loudly, where no Chromium is; {@code LONGRUN_REQUIRE_BROWSER} makes that fail. */
@NullMarked
package longrun.acceptance.browser;

import org.jspecify.annotations.NullMarked;
