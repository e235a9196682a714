package longrun.insight.model;

/**
 * A workout of which it would help to know what it was.
 *
 * @param row of the labelled history
 * @param confidence the probability that its label is right
 * @param alike how many other workouts nobody corrected are like it
 * @param use how many workouts' worth of doubt an answer bears on
 */
public record Question(int row, double confidence, int alike, double use) {}
