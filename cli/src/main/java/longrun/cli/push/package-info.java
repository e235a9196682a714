/** The bucket that uploads go to; only {@code push} loads what it takes. Start at {@link longrun.cli.push.Bucket}. */
@NullMarked
package longrun.cli.push;

import org.jspecify.annotations.NullMarked;
