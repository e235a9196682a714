package longrun.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.overview.LatelyView.Ahead;
import longrun.dashboard.overview.LatelyView.Told;
import longrun.dashboard.overview.LatelyView.Week;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.forecast.Forecast;
import longrun.wording.ForecastText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;

/** What the next two weeks will probably bring. */
final class AheadCard {
    /** The first of those that are told. */
    private static final int SHOWN = 2;

    private static final List<Metric> METRICS = List.of(Metric.WORKOUTS, Metric.DISTANCE);

    private final Visit visit;
    private final QuantityText quantities;
    private final ForecastText text;

    AheadCard(Visit visit) {
        this.visit = visit;
        this.quantities = visit.quantities();
        this.text = new ForecastText(quantities);
    }

    Ahead tell() {
        WorkingText working = new WorkingText(quantities);
        List<Told> told = new ArrayList<>();
        String how = "";
        for (Metric metric : METRICS) {
            Answer<Forecast> answer = visit.findings().forecast(metric, visit.weeks());
            told.add(answer.found()
                    .map(this::told)
                    .orElseGet(() -> new Told(
                            text.name(metric),
                            List.of(),
                            "No forecast: it "
                                    + answer.shortage().map(working::shortage).orElse("") + ".")));
            how = answer.found()
                    .map(forecast -> working.sentence(forecast.working()))
                    .orElse(how);
        }
        return new Ahead(told, how);
    }

    private Told told(Forecast forecast) {
        return new Told(
                text.name(forecast.metric()),
                forecast.weeks().stream()
                        .limit(SHOWN)
                        .map(week -> new Week(
                                quantities.date(week.days().first()),
                                text.value(forecast.metric(), week.value()),
                                text.interval(forecast.metric(), week.half()),
                                text.interval(forecast.metric(), week.most())))
                        .toList(),
                text.scorecard(forecast));
    }
}
