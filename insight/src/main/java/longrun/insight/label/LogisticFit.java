package longrun.insight.label;

import java.util.Arrays;

/**
 * Weighted logistic regression around a given belief: finds the plane w that minimises sum of c (ln(1 + exp(s)) - y s) +
 * |w|²/(2 v²), where s = belief + w·(1, x1, x2), y is the share of a run observed (0, a half or 1, or any between), c
 * what the observation counts and v the standard deviation w is expected to have.
 *
 * <p>The sum is convex and has one minimum, found by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman 2009, 4.4.1), each step halved until it goes down. No observation gives the plane 0, as do
 * observations that are just as believed.
 */
final class LogisticFit {
    private static final int WEIGHTS = 3;
    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 30;
    private static final double SETTLED = 1e-9;

    private final double variance;
    private double[] beliefs = new double[64];
    private double[] firsts = new double[64];
    private double[] seconds = new double[64];
    private double[] shares = new double[64];
    private double[] counts = new double[64];
    private int size;

    /** @param deviation the standard deviation each weight is expected to have around 0 */
    LogisticFit(double deviation) {
        this.variance = deviation * deviation;
    }

    /** @param belief the log-odds of a run before anything is learnt */
    void observe(double belief, double first, double second, double share, double count) {
        if (size == counts.length) {
            grow();
        }
        beliefs[size] = belief;
        firsts[size] = first;
        seconds[size] = second;
        shares[size] = share;
        counts[size] = count;
        size++;
    }

    private void grow() {
        beliefs = Arrays.copyOf(beliefs, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
        seconds = Arrays.copyOf(seconds, size * 2);
        shares = Arrays.copyOf(shares, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
    }

    /** The weights of 1, of the first and of the second coordinate. */
    double[] weights() {
        double[] weights = new double[WEIGHTS];
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] down = down(weights);
            double[] next = moved(weights, down, 1);
            double nextLoss = loss(next);
            for (int halving = 1; nextLoss > loss && halving < MOST_HALVINGS; halving++) {
                next = moved(weights, down, Math.scalb(1.0, -halving));
                nextLoss = loss(next);
            }
            if (!(loss - nextLoss > SETTLED)) {
                return nextLoss <= loss ? next : weights;
            }
            weights = next;
            loss = nextLoss;
        }
        return weights;
    }

    private double odds(int place, double[] weights) {
        return beliefs[place] + weights[0] + weights[1] * firsts[place] + weights[2] * seconds[place];
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (double weight : weights) {
            loss += weight * weight / (2 * variance);
        }
        for (int place = 0; place < size; place++) {
            double odds = odds(place, weights);
            double softplus = Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)));
            loss += counts[place] * (softplus - shares[place] * odds);
        }
        return loss;
    }

    /** Newton's step: the negative gradient through the inverse of the Hessian, which is positive definite. */
    private double[] down(double[] weights) {
        double[] gradient = new double[WEIGHTS];
        double[][] hessian = new double[WEIGHTS][WEIGHTS];
        for (int axis = 0; axis < WEIGHTS; axis++) {
            gradient[axis] = weights[axis] / variance;
            hessian[axis][axis] = 1 / variance;
        }
        for (int place = 0; place < size; place++) {
            double[] at = {1, firsts[place], seconds[place]};
            double run = Lesson.probability(odds(place, weights));
            for (int axis = 0; axis < WEIGHTS; axis++) {
                gradient[axis] += counts[place] * (run - shares[place]) * at[axis];
                for (int other = 0; other < WEIGHTS; other++) {
                    hessian[axis][other] += counts[place] * run * (1 - run) * at[axis] * at[other];
                }
            }
        }
        return solved(hessian, gradient);
    }

    private static double[] moved(double[] weights, double[] down, double by) {
        double[] next = weights.clone();
        for (int axis = 0; axis < WEIGHTS; axis++) {
            next[axis] -= by * down[axis];
        }
        return next;
    }

    /** Gauss's elimination; a positive definite matrix needs no exchange of rows. */
    private static double[] solved(double[][] matrix, double[] right) {
        for (int pivot = 0; pivot < WEIGHTS; pivot++) {
            for (int row = pivot + 1; row < WEIGHTS; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < WEIGHTS; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = WEIGHTS - 1; row >= 0; row--) {
            for (int column = row + 1; column < WEIGHTS; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
