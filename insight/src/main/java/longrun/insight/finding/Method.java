package longrun.insight.finding;

/** The calculations there are; each is described by the class that does it. */
public enum Method {
    COVERAGE_GAPS,
    PERIOD_SUMS,
    DAY_STEPS,
    GOAL_PERIODS,
    STREAKS,
    ACTIVE_SHARES,
    CONSISTENCY_PARTS,
    FORECAST_BACK_TEST,
    TREND_OF_WORKOUTS,
    TREND_OF_WEEKS,
    TREND_OF_MONTHS,
    ANOMALY_IQR,
    ANOMALY_Z_SCORE,
    ANOMALY_MODIFIED_Z_SCORE,
    BRIEF,
    PELT,
    CHANGES_TOGETHER,
    BLOCK_BOOTSTRAP,
    CROSS_VALIDATION,
    LABEL_COMPARISON,
    HISTOGRAM,
    SAME_WEEK,
    BESTS
}
