package longrun.dashboard.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import longrun.insight.goal.GoalProgress;
import longrun.insight.goal.PastPeriod;
import longrun.wording.LensText;

/**
 * The periods before as bars in a drawing {@value #WIDTH} wide and {@value #HEIGHT} high.
 *
 * @param target how far down the target's line is
 * @param bars oldest first
 */
public record PastBars(String target, List<Bar> bars) {
    static final int WIDTH = 120;
    static final int HEIGHT = 40;

    /** A bar and the gap beside it. */
    private static final double STEP = 10;

    private static final double BAR = 8;

    /** Room above the highest bar. */
    private static final double TOP = 2;

    /** A period in which there was nothing is seen too. */
    private static final double LOWEST = 1;

    public PastBars {
        bars = List.copyOf(bars);
    }

    /**
     * One period.
     *
     * @param outcome as style sheets spell it
     */
    public record Bar(String x, String y, String width, String height, String outcome) {}

    static PastBars of(GoalProgress progress) {
        double target = progress.goal().target();
        double highest = progress.past().stream()
                .mapToDouble(PastPeriod::value)
                .filter(value -> value > target)
                .max()
                .orElse(target);
        double scale = (HEIGHT - TOP) / highest;
        List<Bar> bars = new ArrayList<>();
        for (PastPeriod past : progress.past()) {
            double height = Math.max(LOWEST, Double.isNaN(past.value()) ? 0 : past.value() * scale);
            bars.add(new Bar(
                    number(bars.size() * STEP + (STEP - BAR) / 2),
                    number(HEIGHT - height),
                    number(BAR),
                    number(height),
                    LensText.spelled(past.outcome())));
        }
        return new PastBars(number(HEIGHT - target * scale), bars);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
