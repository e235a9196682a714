package longrun.insight.finding;

/** The calculations there are; each is described by the class that does it. */
public enum Method {
    COVERAGE_GAPS,
    PERIOD_SUMS,
    STREAKS,
    ACTIVE_SHARES,
    CONSISTENCY_PARTS,
    FORECAST_BACK_TEST,
    PELT,
    CHANGES_TOGETHER,
    BLOCK_BOOTSTRAP
}
