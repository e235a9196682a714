package longrun.insight.model;

import longrun.insight.finding.Answer;
import longrun.insight.label.LabelModel;

/**
 * A model that was trained to be looked at.
 *
 * @param accuracy how often it is right
 * @param changes what it would change
 */
public record Trial(LabelModel model, Answer<Accuracy> accuracy, LabelChanges changes) {}
