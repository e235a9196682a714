package longrun.insight.label;

import longrun.workout.Label;

/**
 * A label without its reasons.
 *
 * @param confidence the probability that the label is right, 0 to 1
 */
record Judgement(Label label, double confidence, Method method) {}
