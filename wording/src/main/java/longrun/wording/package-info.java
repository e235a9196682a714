/**
 * The voice: findings and quantities as text (units, dates, sentences) and as JSON. Only here and in
 * {@code source} are miles known.
 */
@NullMarked
package longrun.wording;

import org.jspecify.annotations.NullMarked;
