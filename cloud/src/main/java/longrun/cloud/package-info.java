/**
 * The side door: an upload's event comes in, its file goes through the same intake as everywhere, and a notice tells how it
 * went. Enter at {@link longrun.cloud.UploadHandler}.
 */
@NullMarked
package longrun.cloud;

import org.jspecify.annotations.NullMarked;
