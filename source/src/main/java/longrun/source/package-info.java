/**
 * The porch: files in, validated and deduplicated workouts out. One package per format, plus intake, where drafts are
 * judged. Start at {@link longrun.source.Intake}.
 */
@NullMarked
package longrun.source;

import org.jspecify.annotations.NullMarked;
