package longrun.dashboard.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.best.Best;
import longrun.insight.best.BestFinder;
import longrun.insight.best.Bests;
import longrun.insight.finding.Answer;
import longrun.wording.BestText;
import longrun.wording.Units;
import longrun.wording.WorkingText;
import longrun.workout.Label;
import longrun.workout.WorkoutKey;

/**
 * The farthest, longest and fastest of each label.
 *
 * @param shortage why there are none; empty if there are any
 */
public record BestCard(String shortage, List<Row> rows, String working) {
    public BestCard {
        rows = List.copyOf(rows);
    }

    /**
     * One best.
     *
     * @param begins whether a label begins with it
     * @param note that it stands out; empty for one that does not
     */
    public record Row(String name, boolean begins, WorkoutRow workout, String note) {}

    static BestCard of(Visit visit, Yardstick method) {
        Answer<Anomalies> anomalies = visit.findings().anomalies(method);
        Units units = visit.quantities().units();
        Answer<Bests> answer = visit.findings()
                .find(Bests.class, units, evidence -> BestFinder.find(evidence, BestText.distances(units)));
        WorkingText working = new WorkingText(visit.quantities());
        return new BestCard(
                answer.shortage().map(working::tooLittle).orElse(""),
                answer.found().map(found -> rows(visit, found, anomalies)).orElse(List.of()),
                answer.found().map(found -> working.sentence(found.working())).orElse(""));
    }

    private static List<Row> rows(Visit visit, Bests found, Answer<Anomalies> anomalies) {
        Set<WorkoutKey> odd = anomalies.found().map(Anomalies::keys).orElse(Set.of());
        BestText text = new BestText(visit.quantities());
        List<Row> rows = new ArrayList<>();
        Label before = null;
        for (Best best : found.all()) {
            int row = visit.snapshot().history().rowOf(best.key()).orElseThrow();
            rows.add(new Row(
                    text.name(best),
                    best.label() != before,
                    WorkoutRow.of(visit, row),
                    odd.contains(best.key()) ? BestText.ODD : ""));
            before = best.label();
        }
        return rows;
    }
}
