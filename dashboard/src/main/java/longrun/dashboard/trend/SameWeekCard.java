package longrun.dashboard.trend;

import java.util.List;
import longrun.dashboard.snapshot.Findings;
import longrun.insight.evidence.Metric;
import longrun.insight.evidence.Sums;
import longrun.insight.finding.Answer;
import longrun.insight.sameweek.SameWeek;
import longrun.insight.sameweek.SameWeekFinder;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.SameWeekText;
import longrun.wording.WorkingText;

/**
 * This week across the years.
 *
 * @param of what the bars are of
 */
public record SameWeekCard(String sentence, String of, List<Row> rows, String working) {
    private static final double BAR_WIDTH = 100;

    public SameWeekCard {
        rows = List.copyOf(rows);
    }

    /**
     * One year.
     *
     * @param note what is to be known of it; empty for a whole week
     * @param bar how long its bar is, of 100
     */
    public record Row(
            String year,
            String days,
            String note,
            String workouts,
            String distance,
            String duration,
            String pace,
            long bar) {}

    static SameWeekCard of(Findings findings, Metric metric, QuantityText quantities) {
        Metric drawn = metric == Metric.DISTANCE || metric == Metric.DURATION ? metric : Metric.WORKOUTS;
        Answer<SameWeek> answer = findings.find(SameWeek.class, SameWeekFinder::find);
        WorkingText working = new WorkingText(quantities);
        return new SameWeekCard(
                answer.found()
                        .map(found -> new SameWeekText(quantities)
                                .sentence(found, findings.evidence().asOf()))
                        .or(() -> answer.shortage().map(working::tooLittle))
                        .orElse(""),
                new MetricText(quantities).name(drawn),
                answer.found()
                        .map(found -> rows(findings, found, drawn, quantities))
                        .orElse(List.of()),
                answer.found().map(found -> working.sentence(found.working())).orElse(""));
    }

    private static List<Row> rows(Findings findings, SameWeek found, Metric drawn, QuantityText quantities) {
        SameWeekText text = new SameWeekText(quantities);
        return found.years().stream()
                .map(year -> {
                    Sums sums = year.sums();
                    boolean known = year.isKnown();
                    return new Row(
                            Integer.toString(year.year()),
                            text.days(year),
                            SameWeekText.known(found, year, findings.evidence().asOf()),
                            known ? quantities.count(sums.workouts()) : QuantityText.MISSING,
                            quantities.distance(known ? sums.metres() : Double.NaN),
                            quantities.duration(known ? sums.seconds() : Double.NaN),
                            quantities.pace(sums.typicalPace()),
                            Math.round(found.share(year, drawn) * BAR_WIDTH));
                })
                .toList();
    }
}
