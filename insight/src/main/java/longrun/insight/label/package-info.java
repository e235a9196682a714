/**
 * Labels: which workouts on foot were runs and which walks, how sure, and why. Start at {@link
 * longrun.insight.label.LabelTrainer}, which makes the model a {@link longrun.insight.label.Classifier} reads.
 */
@NullMarked
package longrun.insight.label;

import org.jspecify.annotations.NullMarked;
