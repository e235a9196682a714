package longrun.insight.summary;

import java.time.YearMonth;

/** The workouts of one calendar month by label. */
public record MonthCounts(YearMonth month, LabelCounts counts) {}
