package longrun.insight.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How wrong each candidate has been of late: mean absolute errors over all horizons of the latest weeks with a value. */
final class Ranking {
    /** Two years, so that last year's season is judged in each half of the year. */
    static final int LATEST_WEEKS = 104;

    private static final List<Candidate> CANDIDATES = List.of(Candidate.values());

    private final double[][] sums = new double[LATEST_WEEKS][CANDIDATES.size()];
    private final int[] told = new int[LATEST_WEEKS];
    private int weeks;

    /**
     * Adds what was told of one week, at least once.
     *
     * @param errors of each candidate the sum of its absolute errors
     * @param times how often each told it
     */
    void add(double[] errors, int times) {
        int place = weeks++ % LATEST_WEEKS;
        sums[place] = errors;
        told[place] = times;
    }

    /** The candidate with the smallest error; the first where nothing was told. */
    Candidate best() {
        double[] totals = totals();
        int best = 0;
        for (int i = 1; i < totals.length; i++) {
            if (totals[i] < totals[best]) {
                best = i;
            }
        }
        return CANDIDATES.get(best);
    }

    /** Summed anew each time: taking old errors off a running sum would leave rounding where errors are equal. */
    private double[] totals() {
        double[] totals = new double[CANDIDATES.size()];
        for (int place = 0; place < size(); place++) {
            for (int i = 0; i < totals.length; i++) {
                totals[i] += sums[place][i];
            }
        }
        return totals;
    }

    /** How many weeks it judges by. */
    int size() {
        return Math.min(weeks, LATEST_WEEKS);
    }

    /**
     * All candidates, the best first.
     *
     * @param scale the error that counts as 1, if it is above 0
     */
    List<Forecast.Score> scorecard(double scale) {
        double[] totals = totals();
        int times = 0;
        for (int place = 0; place < size(); place++) {
            times += told[place];
        }
        List<Forecast.Score> scores = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            double error = totals[i] / times;
            scores.add(new Forecast.Score(CANDIDATES.get(i), error, scale > 0 ? error / scale : Double.NaN));
        }
        scores.sort(Comparator.comparingDouble(Forecast.Score::error));
        return scores;
    }
}
