package longrun.dashboard.trend;

import java.util.List;
import java.util.Optional;
import longrun.dashboard.chart.Chart;
import longrun.dashboard.chart.Chart.Line;
import longrun.dashboard.chart.LabelColumns;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.anomaly.Quantity;
import longrun.insight.distribution.Distribution;
import longrun.insight.distribution.Distribution.Bin;
import longrun.insight.distribution.DistributionFinder;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.wording.DistributionText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;

/**
 * How often each distance, time or pace occurs, by label.
 *
 * @param sentence which occurs most often, or why that cannot be told
 * @param chart empty where there is too little
 */
public record DistributionCard(String title, String sentence, Optional<Chart> chart, String working) {
    static DistributionCard of(Findings findings, Metric metric, QuantityText quantities) {
        Quantity quantity = quantity(metric);
        Answer<Distribution> answer = findings.find(
                Distribution.class,
                List.of(quantity, quantities.units()),
                evidence -> DistributionFinder.find(
                        evidence, quantity, DistributionText.widths(quantity, quantities.units())));
        DistributionText text = new DistributionText(quantities);
        WorkingText working = new WorkingText(quantities);
        return new DistributionCard(
                DistributionText.name(quantity),
                answer.found()
                        .map(text::sentence)
                        .or(() -> answer.shortage().map(working::tooLittle))
                        .orElse(""),
                answer.found().map(found -> chart(found, text, quantities)),
                answer.found().map(found -> working.sentence(found.working())).orElse(""));
    }

    /** What is counted beside a metric: a number of workouts says most by how far they were, a share of walks by pace. */
    private static Quantity quantity(Metric metric) {
        return switch (metric) {
            case WORKOUTS, DISTANCE -> Quantity.DISTANCE;
            case DURATION -> Quantity.DURATION;
            case TYPICAL_PACE, WALK_SHARE -> Quantity.PACE;
        };
    }

    private static Chart chart(Distribution found, DistributionText text, QuantityText quantities) {
        return new Chart(
                "bins",
                DistributionText.name(found.quantity()),
                DistributionText.name(found.quantity()) + " by label. " + text.sentence(found),
                "From",
                LabelColumns.all(quantities.labels()),
                found.bins().stream()
                        .map(bin -> line(found.quantity(), bin, text, quantities))
                        .toList(),
                List.of());
    }

    private static Line line(Quantity quantity, Bin bin, DistributionText text, QuantityText quantities) {
        return new Line(
                text.bin(quantity, bin),
                text.bound(quantity, bin.from()),
                LabelColumns.cells(bin.counts(), quantities));
    }
}
