package longrun.dashboard.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import longrun.dashboard.snapshot.Findings;
import longrun.dashboard.snapshot.Snapshot;
import longrun.insight.evidence.Grain;
import longrun.insight.summary.Summary;
import longrun.wording.QuantityText;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import longrun.workout.settings.Settings;
import org.springframework.http.HttpStatus;

/**
 * One request for a page about workouts.
 *
 * @param asOf the date the page looks from
 * @param settings how she has things shown
 * @param zone where she is
 * @param problems what of the lens could not be understood; the lens is then as much as could
 */
public record Visit(
        Snapshot snapshot,
        Lens lens,
        LocalDate asOf,
        QuantityText quantities,
        Settings settings,
        ZoneId zone,
        Frame frame,
        List<String> problems) {
    public Visit {
        problems = List.copyOf(problems);
    }

    /** Into which weeks time is cut. */
    public Grain weeks() {
        return Grain.weeksFrom(settings.weekStart());
    }

    /** The day of a moment where the reader is. */
    public String day(Instant moment) {
        return quantities.date(LocalDate.ofInstant(moment, zone));
    }

    /** What is found in the history through the lens. */
    public Findings findings() {
        return snapshot.findings(lens, asOf);
    }

    /** The workouts the lens lets through, those dated after the day looked from among them. */
    public Selection selection() {
        return findings().find(Selection.class, evidence -> snapshot.select(lens));
    }

    /** The same summed up. */
    public Summary summary() {
        Selection selection = selection();
        return findings().find(Summary.class, evidence -> snapshot.summary(selection));
    }

    /** Why there is nothing to show, if there is nothing. */
    public Empty empty() {
        return Empty.of(snapshot, selection());
    }

    /** 400 where the address could not be understood as a whole. */
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** The address of a page under the same lens. */
    public String href(String path) {
        return new Place(path, List.of()).href(lens);
    }
}
