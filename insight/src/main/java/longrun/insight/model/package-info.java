/**
 * The life of a label model: its versions, what a new one would change, how often it is right, and what to ask the athlete
 * to make it better. Start at {@link longrun.insight.model.ModelStore}.
 */
@NullMarked
package longrun.insight.model;

import org.jspecify.annotations.NullMarked;
