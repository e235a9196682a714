package longrun.insight.effect;

/** What is compared before and after, and how. */
public enum Aspect {
    /** Over complete months, as are the next two. */
    WORKOUTS_PER_MONTH(Contrast.RATIO),
    /** In metres, of plausible workouts. */
    DISTANCE_PER_MONTH(Contrast.RATIO),
    /** In seconds, of plausible workouts. */
    DURATION_PER_MONTH(Contrast.RATIO),
    /** Of plausible workouts on foot, in seconds per kilometre. */
    MEDIAN_PACE(Contrast.DIFFERENCE),
    /** Their total time over their total distance, in seconds per kilometre. */
    OVERALL_PACE(Contrast.DIFFERENCE),
    /** From the quarter of the fastest of them to that of the slowest, in seconds per kilometre. */
    PACE_SPREAD(Contrast.DIFFERENCE),
    /** Of plausible workouts, in metres. */
    MEDIAN_DISTANCE(Contrast.DIFFERENCE),
    /** From the quarter of the shortest of them to that of the longest, in metres. */
    DISTANCE_SPREAD(Contrast.DIFFERENCE),
    /** Of plausible workouts, in seconds. */
    MEDIAN_DURATION(Contrast.DIFFERENCE),
    /** Of the workouts that have a label, 0 to 1, as are the next three. */
    RUN_SHARE(Contrast.DIFFERENCE_OF_SHARES),
    WALK_SHARE(Contrast.DIFFERENCE_OF_SHARES),
    MIXED_SHARE(Contrast.DIFFERENCE_OF_SHARES),
    OUTLIER_SHARE(Contrast.DIFFERENCE_OF_SHARES);

    private final Contrast contrast;

    Aspect(Contrast contrast) {
        this.contrast = contrast;
    }

    public Contrast contrast() {
        return contrast;
    }

    /** How after is set against before. */
    public enum Contrast {
        /** After over before: for what may be several times as much. */
        RATIO {
            @Override
            double of(double before, double after) {
                return after / before;
            }

            @Override
            double none() {
                return 1;
            }

            @Override
            double scaled(double contrast) {
                return Math.log(contrast);
            }

            @Override
            double unscaled(double scaled) {
                return Math.exp(scaled);
            }
        },
        /** After less before, in the aspect's unit. */
        DIFFERENCE,
        /** The same of shares, from -1 to 1. */
        DIFFERENCE_OF_SHARES {
            @Override
            double unscaled(double scaled) {
                return Math.max(-1, Math.min(1, scaled));
            }
        };

        /** NaN or infinite where there is none. */
        double of(double before, double after) {
            return after - before;
        }

        /** What it is where nothing changed. */
        double none() {
            return 0;
        }

        /** On the scale on which one side of an interval is as long as the other. */
        double scaled(double contrast) {
            return contrast;
        }

        double unscaled(double scaled) {
            return scaled;
        }
    }
}
