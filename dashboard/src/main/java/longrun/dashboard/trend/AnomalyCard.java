package longrun.dashboard.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import longrun.dashboard.frame.Link;
import longrun.dashboard.frame.Visit;
import longrun.dashboard.workouts.WorkoutRow;
import longrun.insight.anomaly.Anomalies;
import longrun.insight.anomaly.Anomaly;
import longrun.insight.anomaly.Mending;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.finding.Answer;
import longrun.wording.AnomalyText;
import longrun.wording.OverlayText;
import longrun.wording.QuantityText;
import longrun.wording.WorkingText;
import longrun.workout.Fix;
import longrun.workout.Overlay;
import longrun.workout.history.History;
import longrun.workout.quantity.Distance;
import longrun.workout.quantity.Durations;

/**
 * The workouts unlike the others, as the command {@code anomalies} lists them.
 *
 * @param methods the ways to measure how unlike
 * @param summary how many there are, or why none can be told
 * @param rows the newest first
 * @param more that there are others; empty if there are none
 * @param action where a decision is sent
 * @param mayDecide whether what she decides is kept
 */
public record AnomalyCard(
        List<Link> methods,
        String summary,
        List<Row> rows,
        String more,
        String working,
        String action,
        boolean mayDecide) {
    /** What fits a screen. */
    private static final int SCREENFUL = 20;

    public AnomalyCard {
        methods = List.copyOf(methods);
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param cause the likely one, by its name
     * @param reasons what is unusual, against what, and what explains it
     * @param own what she has said of it before; empty for nothing
     * @param fix what is proposed in place of the recorded; empty if nothing is
     * @param metres of the proposed distance, as it is sent; empty where the recorded stands
     * @param seconds of the proposed duration, as it is sent; empty where the recorded stands
     */
    public record Row(
            WorkoutRow workout,
            String cause,
            List<String> reasons,
            String own,
            String fix,
            String metres,
            String seconds) {
        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    static AnomalyCard of(Visit visit, Asked asked) {
        Answer<Anomalies> answer = visit.findings().anomalies(asked.method());
        WorkingText working = new WorkingText(visit.quantities());
        List<Anomaly> all = new ArrayList<>(answer.found().map(Anomalies::all).orElse(List.of()));
        Collections.reverse(all);
        List<Anomaly> listed = all.subList(0, Math.min(SCREENFUL, all.size()));
        return new AnomalyCard(
                methods(visit, asked),
                answer.found()
                        .map(new AnomalyText(visit.quantities())::summary)
                        .or(() -> answer.shortage().map(working::tooLittle))
                        .orElse(""),
                listed.stream().map(anomaly -> row(visit, anomaly)).toList(),
                listed.size() < all.size()
                        ? "The newest " + visit.quantities().count(listed.size()) + " of "
                                + visit.quantities().count(all.size()) + "."
                        : "",
                answer.found().map(found -> working.sentence(found.working())).orElse(""),
                asked.decideHref(visit.lens()),
                !visit.frame().visitingDemo());
    }

    private static List<Link> methods(Visit visit, Asked asked) {
        return Arrays.stream(Yardstick.values())
                .map(method -> new Link(
                        AnomalyText.name(method),
                        asked.with(method).href(visit.lens()) + "#anomalies",
                        method == asked.method()))
                .toList();
    }

    private static Row row(Visit visit, Anomaly anomaly) {
        History history = visit.snapshot().history();
        int row = history.rowOf(anomaly.key()).orElseThrow();
        Overlay said = history.overlay(row);
        Fix fix = Mending.proposed(anomaly.cause());
        Distance distance = fix.distance();
        return new Row(
                WorkoutRow.of(visit, row),
                AnomalyText.name(anomaly.cause().what()),
                new AnomalyText(visit.quantities()).reasons(anomaly),
                said.equals(Overlay.NONE)
                        ? ""
                        : OverlayText.sentence(said, visit.quantities().labels()),
                proposed(fix, visit.quantities()),
                distance == null ? "" : Long.toString(Math.round(distance.metres())),
                seconds(fix));
    }

    private static String proposed(Fix fix, QuantityText quantities) {
        Distance distance = fix.distance();
        if (distance != null) {
            return quantities.distance(distance.metres());
        }
        return fix.duration() == null ? "" : quantities.duration(Durations.seconds(fix.duration()));
    }

    private static String seconds(Fix fix) {
        return fix.duration() == null ? "" : Long.toString(Math.round(Durations.seconds(fix.duration())));
    }
}
