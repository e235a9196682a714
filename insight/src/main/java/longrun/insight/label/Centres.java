package longrun.insight.label;

import java.util.List;
import longrun.workout.Label;

/**
 * A model's centres as flat numbers, and how a point stands to them.
 *
 * <p>The probability of a side is the sum over all centres of exp(-d²/2) times how far that centre's members are of that
 * side, over the sum of exp(-d²/2) alone: d counts spreads. It depends on the model and the point, on nothing else.
 */
final class Centres {
    private final List<Cluster> clusters;
    private final double[] points;
    private final double[] shareIfRun;
    private final double[] shareIfWalk;

    Centres(List<Cluster> clusters) {
        this.clusters = clusters;
        this.points = new double[clusters.size() * Features.COUNT];
        this.shareIfRun = new double[clusters.size()];
        this.shareIfWalk = new double[clusters.size()];
        for (int place = 0; place < clusters.size(); place++) {
            Cluster cluster = clusters.get(place);
            int offset = place * Features.COUNT;
            Features.write(cluster.metres(), cluster.seconds(), points, offset);
            points[offset] = Math.log(cluster.secondsPerKilometre()) / Features.PACE_SPREAD;
            shareIfRun[place] = share(cluster, Side.RUN);
            shareIfWalk[place] = share(cluster, Side.WALK);
        }
    }

    private static double share(Cluster cluster, Side declared) {
        Side side = cluster.side() == Side.DECLARED ? declared : cluster.side();
        return side == Side.RUN ? cluster.basis().trust() : 1 - cluster.basis().trust();
    }

    Cluster cluster(int centre) {
        return clusters.get(centre);
    }

    /** The centre nearest to a point. */
    int nearest(double pace, double distance, double duration) {
        int nearest = 0;
        double least = square(0, pace, distance, duration);
        for (int centre = 1; centre < shareIfRun.length; centre++) {
            double square = square(centre, pace, distance, duration);
            if (square < least) {
                least = square;
                nearest = centre;
            }
        }
        return nearest;
    }

    /** The probability that a point is a run. */
    double run(double pace, double distance, double duration, boolean declaredRun, double leastSquare) {
        double[] shares = declaredRun ? shareIfRun : shareIfWalk;
        double run = 0;
        double all = 0;
        for (int centre = 0; centre < shares.length; centre++) {
            double weight = Math.exp((leastSquare - square(centre, pace, distance, duration)) / 2);
            run += weight * shares[centre];
            all += weight;
        }
        return run / all;
    }

    double square(int centre, double pace, double distance, double duration) {
        double byPace = pace - points[centre * Features.COUNT];
        double byDistance = distance - points[centre * Features.COUNT + 1];
        double byDuration = duration - points[centre * Features.COUNT + 2];
        return byPace * byPace + byDistance * byDistance + byDuration * byDuration;
    }

    /** The centre nearest in pace among those of a label, taking a declared one for what was declared; -1 if none. */
    int nearestInPace(double pace, Label label, boolean declaredRun) {
        int nearest = -1;
        for (int centre = 0; centre < shareIfRun.length; centre++) {
            if (label(centre, declaredRun) == label
                    && (nearest < 0
                            || Math.abs(pace - points[centre * Features.COUNT])
                                    < Math.abs(pace - points[nearest * Features.COUNT]))) {
                nearest = centre;
            }
        }
        return nearest;
    }

    private Label label(int centre, boolean declaredRun) {
        double share = declaredRun ? shareIfRun[centre] : shareIfWalk[centre];
        return share > 0.5 ? Label.REAL_RUN : Label.PUP_WALK;
    }
}
