/** Facts about MapMyRun's exports, each shown by a small file made for it. */
@NullMarked
package longrun.source.mapmyrun;

import org.jspecify.annotations.NullMarked;
