package longrun.dashboard.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import longrun.dashboard.frame.Place;
import longrun.dashboard.frame.Place.Parameter;
import longrun.workout.history.Lens;

/**
 * The addresses of months, days and years under one lens.
 *
 * @param reach an address is empty for what lies beyond
 */
record Links(Lens lens, Reach reach) {
    static final String PATH = "/calendar";

    private static final String NONE = "";

    String month(YearMonth month) {
        return reach.holds(month) ? href(new Parameter(Asked.MONTH, month.toString())) : NONE;
    }

    /** A day in its month, with its panel in sight. */
    String day(LocalDate date) {
        return reach.holds(date)
                ? href(
                                new Parameter(Asked.MONTH, YearMonth.from(date).toString()),
                                new Parameter(Asked.DAY, date.toString()))
                        + "#day"
                : NONE;
    }

    /** A year with its heat map in sight. */
    String year(int year) {
        return reach.holdsYear(year) ? href(new Parameter(Asked.YEAR, Integer.toString(year))) + "#year" : NONE;
    }

    private String href(Parameter... own) {
        return new Place(PATH, List.of(own)).href(lens);
    }
}
