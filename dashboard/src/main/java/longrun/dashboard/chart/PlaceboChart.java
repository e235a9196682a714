package longrun.dashboard.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longrun.dashboard.chart.Chart.Cell;
import longrun.dashboard.chart.Chart.Column;
import longrun.dashboard.chart.Chart.Line;
import longrun.insight.effect.Moment;
import longrun.insight.effect.Placebo;
import longrun.wording.QuantityText;

/** How large the jump at a moment is beside the jumps at dates picked elsewhere. */
public final class PlaceboChart {
    private final QuantityText quantities;

    public PlaceboChart(QuantityText quantities) {
        this.quantities = quantities;
    }

    /** Empty where there are no dates to compare with. */
    public Optional<Chart> of(Moment moment, Placebo placebo) {
        if (placebo.dates() == 0) {
            return Optional.empty();
        }
        List<Placebo.Jump> jumps = new ArrayList<>(placebo.elsewhere());
        Placebo.Jump here = new Placebo.Jump(moment.date(), placebo.jump());
        jumps.add(here);
        jumps.sort(Comparator.comparing(Placebo.Jump::date));
        return Optional.of(new Chart(
                "jumps",
                "The jump at other dates",
                sentence(placebo),
                "Month",
                List.of(new Column("Here", "accent"), new Column("Elsewhere", "outlier")),
                jumps.stream().map(jump -> line(jump, jump.equals(here))).toList(),
                List.of()));
    }

    private Line line(Placebo.Jump jump, boolean here) {
        Cell size = new Cell(quantities.number(jump.size(), 2), Double.toString(jump.size()));
        Cell none = Cell.missing("");
        YearMonth month = month(jump.date());
        return new Line(quantities.month(month), month.toString(), here ? List.of(size, none) : List.of(none, size));
    }

    private static YearMonth month(LocalDate date) {
        return YearMonth.from(date);
    }

    /** What the picture says. */
    public static String sentence(Placebo placebo) {
        if (placebo.dates() == 0) {
            return "There are too few months elsewhere to compare the jump with.";
        }
        return "The " + placebo.windowMonths()
                + " months before and after each date: how far the workouts a month jump, as "
                + "the difference of their square roots, so that chance counts as much in few as in many.";
    }
}
