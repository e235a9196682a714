package longrun.dashboard.trend;

import longrun.dashboard.chart.Chart;
import longrun.dashboard.frame.Empty;
import longrun.dashboard.frame.Frame;

/**
 * All the page of trends shows.
 *
 * @param headline the verdict
 * @param working how it was worked out; empty where there was too little
 */
public record TrendView(
        Frame frame, Empty empty, String widenHref, TrendForm form, String headline, Chart chart, String working) {}
