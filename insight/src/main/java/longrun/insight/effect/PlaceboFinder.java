package longrun.insight.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import longrun.insight.evidence.Grain;
import longrun.insight.evidence.Periods;

/**
 * Judges other dates by the windows of a moment. Only those whose windows do not reach over the moment are elsewhere:
 * near it any date has a part in its jump. The months of all windows are complete.
 */
final class PlaceboFinder {
    /** Whole years leave out the seasons; half a year is the least that is not one. The longer tells more surely. */
    private static final int[] WINDOWS = {24, 12, 6};

    /** With fewer dates, none of them as large would be no rarer than 1 in 20. */
    private static final int ENOUGH_DATES = 20;

    private final Periods months;
    private final int moment;

    /** 1 where the moment lies within a month, which is then neither before nor after. */
    private final int skipped;

    private PlaceboFinder(Periods months, LocalDate moment) {
        this.months = months;
        this.moment = months.indexOf(moment);
        this.skipped = Grain.MONTH.start(moment).equals(moment) ? 0 : 1;
    }

    static Placebo find(Periods months, LocalDate moment) {
        PlaceboFinder finder = new PlaceboFinder(months, moment);
        Placebo most = new Placebo(0, Double.NaN, List.of());
        for (int window : WINDOWS) {
            Placebo placebo = finder.find(window);
            if (placebo.dates() >= ENOUGH_DATES) {
                return placebo;
            }
            if (placebo.dates() > most.dates()) {
                most = placebo;
            }
        }
        return most;
    }

    private Placebo find(int window) {
        double jump = jump(moment, window);
        List<Placebo.Jump> elsewhere = new ArrayList<>();
        for (int at = 0; at < months.size() && !Double.isNaN(jump); at++) {
            boolean apart = at + skipped + window <= moment || at - window >= moment + skipped;
            double size = apart ? jump(at, window) : Double.NaN;
            if (!Double.isNaN(size)) {
                elsewhere.add(new Placebo.Jump(months.start(at), size));
            }
        }
        return new Placebo(window, jump, elsewhere);
    }

    /** NaN where a month of the windows is not complete. */
    private double jump(int at, int window) {
        return Math.abs(Math.sqrt(mean(at + skipped, window)) - Math.sqrt(mean(at - window, window)));
    }

    private double mean(int from, int window) {
        if (from < 0 || from + window > months.size()) {
            return Double.NaN;
        }
        int sum = 0;
        for (int month = from; month < from + window; month++) {
            if (!months.isComplete(month)) {
                return Double.NaN;
            }
            sum += months.workouts(month);
        }
        return sum / (double) window;
    }
}
