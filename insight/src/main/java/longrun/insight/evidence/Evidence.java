package longrun.insight.evidence;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import longrun.insight.coverage.Coverage;
import longrun.insight.coverage.CoverageFinder;
import longrun.insight.finding.Span;
import longrun.insight.label.Labels;
import longrun.workout.history.History;
import longrun.workout.history.Lens;
import longrun.workout.history.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The workouts a finding speaks of: those a lens lets through, up to the day it looks from. Cut into periods once for
 * all findings that share it; safe for several threads.
 */
public final class Evidence {
    private final Labels labels;
    private final Lens lens;
    private final LocalDate asOf;
    private final Selection selection;
    private final Coverage coverage;
    private final Map<Grain, Periods> periods = new EnumMap<>(Grain.class);

    /**
     * What a lens lets through of a labelled history.
     *
     * @param asOf the day a finding looks from, the last that counts
     */
    public Evidence(Labels labels, Lens lens, LocalDate asOf) {
        this.labels = labels;
        this.lens = lens;
        this.asOf = asOf;
        this.selection = selection(labels, lens, asOf);
        this.coverage = CoverageFinder.find(labels.history(), lens.sources(), asOf);
    }

    private static Selection selection(Labels labels, Lens lens, LocalDate asOf) {
        LocalDate from = lens.from();
        LocalDate to = lens.to();
        if (from != null && from.isAfter(asOf)) {
            return Selection.nothing(labels.history());
        }
        LocalDate last = to == null || to.isAfter(asOf) ? asOf : to;
        return lens.withDates(from, last).select(labels.history(), labels::label);
    }

    /**
     * The day to look from unless another is asked for: today, or the newest workout's if that is more than 30 days old.
     * Workouts dated after today say nothing of it, nor do those the athlete left out.
     */
    public static LocalDate defaultAsOf(History history, LocalDate today) {
        int newest = history.firstRowOnOrAfter(today.plusDays(1)) - 1;
        while (newest >= 0 && history.overlay(newest).isExcluded()) {
            newest--;
        }
        if (newest < 0) {
            return today;
        }
        LocalDate date = history.date(newest);
        return date.plusDays(CoverageFinder.STILL_RECORDING_DAYS).isBefore(today) ? date : today;
    }

    /** The same looked at through another lens. */
    public Evidence through(Lens other) {
        return new Evidence(labels, other, asOf);
    }

    public History history() {
        return labels.history();
    }

    public Labels labels() {
        return labels;
    }

    public Lens lens() {
        return lens;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Selection selection() {
        return selection;
    }

    /** Of the lens's sources, whatever their labels and activities. */
    public Coverage coverage() {
        return coverage;
    }

    /** The days from the first to the last that are covered and within the lens; empty if there are none. */
    public Optional<Span> span() {
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = later(coverage.all().get(0).first(), lens.from());
        LocalDate last = earlier(coverage.all().get(coverage.all().size() - 1).last(), lens.to());
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** The days of a span that are within the lens, up to the day looked from; empty if there are none. */
    public Optional<Span> seen(Span of) {
        LocalDate first = later(of.first(), lens.from());
        LocalDate last = earlier(earlier(of.last(), lens.to()), asOf);
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    /** The workouts of some days added up. */
    public Sums sums(Span within) {
        Sums.Builder sums = new Sums.Builder(labels);
        int end = selection.firstOnOrAfter(within.last().plusDays(1));
        for (int place = selection.firstOnOrAfter(within.first()); place < end; place++) {
            sums.add(selection.row(place));
        }
        return sums.build();
    }

    /** The periods from the first to the last covered day. */
    public Periods periods(Grain grain) {
        synchronized (periods) {
            return periods.computeIfAbsent(grain, asked -> PeriodCutter.cut(this, asked));
        }
    }
}
