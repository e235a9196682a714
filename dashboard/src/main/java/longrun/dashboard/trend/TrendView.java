package longrun.dashboard.trend;

import longrun.dashboard.chart.Chart;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;
import longrun.dashboard.frame.Part;

/**
 * All the page of trends shows.
 *
 * @param said what was just decided
 * @param headline the verdict
 * @param chart of the trend, which marks what stands out
 * @param working how it was worked out; empty where there was too little
 * @param whole where the page is with all its parts; empty if it has them
 */
public record TrendView(
        Frame frame,
        Empty empty,
        String widenHref,
        Said said,
        TrendForm form,
        String headline,
        Part<Chart> chart,
        String working,
        Part<ForecastCard> forecast,
        Part<AnomalyCard> anomalies,
        DistributionCard distribution,
        SameWeekCard week,
        Part<BestCard> bests,
        String whole) {
    /**
     * What was just decided.
     *
     * @param sentence empty if nothing was
     * @param href the page of the workout it was about; empty for none
     */
    public record Said(String sentence, String href) {
        static final Said NOTHING = new Said("", "");
    }
}
