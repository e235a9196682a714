package longrun.dashboard.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
 * @param findings what is found in the history through the lens, seen from the day the page looks from
 * @param settings how she has things shown
 * @param zone where she is
 * @param problems what of the lens could not be understood; the lens is then as much as could
 * @param patience how long the request waits for what takes longer to find
 */
public record Visit(
        Snapshot snapshot,
        Findings findings,
        QuantityText quantities,
        Settings settings,
        ZoneId zone,
        Frame frame,
        List<String> problems,
        Patience patience) {
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

    public Lens lens() {
        return findings.evidence().lens();
    }

    /** The date the page looks from. */
    public LocalDate asOf() {
        return findings.evidence().asOf();
    }

    /** The workouts the lens lets through, those dated after the day looked from among them. */
    public Selection selection() {
        return findings.find(Selection.class, evidence -> snapshot.select(lens()));
    }

    /** The same summed up. */
    public Summary summary() {
        Selection selection = selection();
        return findings.find(Summary.class, evidence -> snapshot.summary(selection));
    }

    /**
     * A part of the page that may take longer to find than a page should: told if it is found in time, else fetched later.
     *
     * @param name its element's id
     * @param how what it depends on beside the lens and the reader's weeks and units
     * @param telling asks for the findings and tells of them, maybe on another thread
     */
    public <V> Part<V> part(String name, Object how, Supplier<V> telling) {
        List<Object> asked = List.of(name, how, weeks(), quantities.units());
        return findings.prepare(asked, () -> Objects.requireNonNull(telling.get()), patience.with(name))
                ? Part.there(name, telling.get())
                : patience.later(name);
    }

    /** When and where to ask for the page with all its parts, for who has no script to fetch them; empty if all are there. */
    public String whole(Part<?>... parts) {
        return Arrays.stream(parts).allMatch(Part::isThere) ? "" : patience.whole();
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
        return new Place(path, List.of()).href(lens());
    }
}
