/** What was otherwise after an event than before. Enter at EffectFinder. */
@NullMarked
package longrun.insight.effect;

import org.jspecify.annotations.NullMarked;
