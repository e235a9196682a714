/** A history's stretches between its changes. Enter at ChapterFinder. */
@NullMarked
package longrun.insight.chapter;

import org.jspecify.annotations.NullMarked;
