package longrun.insight.label;

/**
 * What corrections taught a model: by how much the log-odds of a run differ from what the clusters say, as a plane over
 * the pace and distance features.
 *
 * @param offset log-odds everywhere
 * @param byPace log-odds for each spread of pace (0.17 of its logarithm) slower
 * @param byDistance log-odds for each spread of distance (1.4 of its logarithm) longer
 * @param corrections how many corrected workouts taught it
 */
public record Lesson(double offset, double byPace, double byDistance, int corrections) {
    /** Nothing is surer than the clusters at their centres, however the corrections add up. */
    private static final double SUREST = Basis.PACE.trust();

    public Lesson {
        if (!(Double.isFinite(offset) && Double.isFinite(byPace) && Double.isFinite(byDistance))) {
            throw new IllegalArgumentException("a lesson's numbers must be finite");
        }
        if (corrections < 1) {
            throw new IllegalArgumentException("a lesson takes a correction, not " + corrections);
        }
    }

    /** The probability of a run, from what it was without the lesson. */
    double teach(double run, double pace, double distance) {
        double odds = logit(run) + offset + byPace * pace + byDistance * distance;
        return Math.max(1 - SUREST, Math.min(SUREST, probability(odds)));
    }

    /** What the odds of a run are multiplied by where the distance is doubled at the same pace. */
    public double oddsOfTwiceTheDistance() {
        return Math.exp(byDistance * Math.log(2) / Features.DISTANCE_SPREAD);
    }

    /** What the odds of a run are multiplied by where the pace is a tenth slower over the same distance. */
    public double oddsOfATenthSlower() {
        return Math.exp(byPace * Math.log(1.1) / Features.PACE_SPREAD);
    }

    /** The log-odds of a probability; of 0 and 1, those of a millionth more and less. */
    static double logit(double probability) {
        double inside = Math.max(1e-6, Math.min(1 - 1e-6, probability));
        return Math.log(inside / (1 - inside));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
