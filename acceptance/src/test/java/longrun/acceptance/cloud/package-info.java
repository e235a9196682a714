/** The way of an upload through the cloud, from the bucket to the dashboard, on one machine. */
@NullMarked
package longrun.acceptance.cloud;

import org.jspecify.annotations.NullMarked;
