package longrun.dashboard.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import longrun.dashboard.frame.Choice;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.insight.evidence.Metric;
import longrun.insight.trend.Window;
import longrun.wording.LensText;
import longrun.wording.MetricText;
import longrun.wording.QuantityText;
import longrun.wording.TrendText;
import longrun.workout.history.Lens;

/**
 * The form that asks for a trend.
 *
 * @param kept what the form leaves as it is: the lens, and how anomalies are measured
 */
public record TrendForm(List<Choice> metrics, List<Choice> windows, List<Choice> grains, List<Parameter> kept) {
    public TrendForm {
        metrics = List.copyOf(metrics);
        windows = List.copyOf(windows);
        grains = List.copyOf(grains);
        kept = List.copyOf(kept);
    }

    static TrendForm of(Asked asked, Lens lens, QuantityText quantities) {
        return new TrendForm(
                Arrays.stream(Metric.values())
                        .map(metric -> new Choice(
                                LensText.spelled(metric),
                                new MetricText(quantities).name(metric),
                                metric == asked.metric()))
                        .toList(),
                Arrays.stream(Window.values())
                        .map(window -> new Choice(TrendText.spelled(window), title(window), window == asked.window()))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice(
                                        "auto",
                                        "What suits the days",
                                        asked.by().isEmpty())),
                                Asked.GRAINS.stream()
                                        .map(grain -> new Choice(
                                                TrendText.spelled(grain),
                                                "Whole " + TrendText.spelled(grain) + "s",
                                                asked.by().filter(grain::equals).isPresent())))
                        .toList(),
                Stream.concat(
                                Place.parameters(lens).stream(),
                                Stream.of(new Parameter("method", LensText.spelled(asked.method()))))
                        .toList());
    }

    private static String title(Window window) {
        return window.days().isPresent() ? window.days().getAsInt() + " days" : "All days";
    }
}
