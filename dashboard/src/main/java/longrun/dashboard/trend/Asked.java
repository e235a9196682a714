package longrun.dashboard.trend;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.insight.anomaly.Yardstick;
import longrun.insight.evidence.Evidence;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Metric;
import longrun.insight.finding.Answer;
import longrun.insight.finding.Shortage;
import longrun.insight.trend.Trend;
import longrun.insight.trend.TrendFinder;
import longrun.insight.trend.Window;
import longrun.wording.LensText;
import longrun.wording.TrendText;
import longrun.workout.history.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What the page is asked about, beside the lens.
 *
 * @param by whole weeks or months; empty for what suits the window
 * @param method how anomalies are measured
 */
record Asked(Metric metric, Window window, Optional<Grain> by, Yardstick method) {
    static final String PATH = "/trends";

    static final String DECIDE = "/trends/anomalies";

    /** The page's own parameters. */
    static final List<String> OWN = List.of("metric", "window", "by", "method");

    static final List<Grain> GRAINS = List.of(Grain.ISO_WEEK, Grain.MONTH);

    static final Asked DEFAULT = new Asked(Metric.WORKOUTS, Window.ALL, Optional.empty(), Yardstick.MODIFIED_Z_SCORE);

    /** What cannot be understood is as though it were not asked. */
    static Asked read(HttpServletRequest request) {
        return new Asked(
                choice(request, "metric", List.of(Metric.values()), LensText::spelled)
                        .orElse(DEFAULT.metric),
                choice(request, "window", List.of(Window.values()), TrendText::spelled)
                        .orElse(DEFAULT.window),
                choice(request, "by", GRAINS, TrendText::spelled),
                choice(request, "method", List.of(Yardstick.values()), LensText::spelled)
                        .orElse(DEFAULT.method));
    }

    private static <T> Optional<T> choice(
            HttpServletRequest request, String name, List<T> choices, Function<T, String> spelled) {
        String text = text(request.getParameter(name));
        return choices.stream()
                .filter(choice -> spelled.apply(choice).equals(text))
                .findFirst();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The trend, as the command of the same name answers for one metric and one window.
     *
     * @param weeks how the reader's weeks are cut
     */
    Answer<Trend> trend(Evidence evidence, Grain weeks) {
        List<Metric> one = List.of(metric);
        return by.map(grain -> TrendFinder.findBy(evidence, window, one, grain == Grain.MONTH ? grain : weeks))
                .orElseGet(() -> TrendFinder.find(evidence, window, one, weeks))
                .getOrDefault(metric, Answer.tooLittle(Shortage.Of.WORKOUTS, 1, 0));
    }

    Asked with(Yardstick other) {
        return new Asked(metric, window, by, other);
    }

    /** Where the page is that answers this under a lens; what goes without saying is not said. */
    String href(Lens lens) {
        return place().href(lens);
    }

    /** Where a decision about an anomaly is sent, to come back to this. */
    String decideHref(Lens lens) {
        return new Place(DECIDE, place().own()).href(lens);
    }

    private Place place() {
        List<Parameter> said = new ArrayList<>();
        if (metric != DEFAULT.metric) {
            said.add(new Parameter("metric", LensText.spelled(metric)));
        }
        if (window != DEFAULT.window) {
            said.add(new Parameter("window", TrendText.spelled(window)));
        }
        by.ifPresent(grain -> said.add(new Parameter("by", TrendText.spelled(grain))));
        if (method != DEFAULT.method) {
            said.add(new Parameter("method", LensText.spelled(method)));
        }
        return new Place(PATH, said);
    }
}
