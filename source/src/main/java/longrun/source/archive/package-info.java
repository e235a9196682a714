/**
 * What a person hands in, unpacked within limits: one file, or those in a gzip file or a zip archive, one by one. Start
 * at {@link longrun.source.archive.Parcel}.
 */
@NullMarked
package longrun.source.archive;

import org.jspecify.annotations.NullMarked;
